// Inflates within a limit.

import CZlib

/// Inflates bytes that were deflated.
enum Inflater {
    /// How it ended.
    enum Outcome {
        case done([UInt8])
        case damaged
        case tooMuch
    }

    private static let chunkBytes = 65_536

    /// Inflates piece by piece and stops as soon as there is more than `most` bytes.
    static func inflate(_ packed: ArraySlice<UInt8>, expecting size: Int, atMost most: Int) -> Outcome {
        var stream = z_stream()
        guard
            inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return .damaged }
        defer { inflateEnd(&stream) }
        var packed = Array(packed)
        return packed.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = uInt(input.count)
            return run(&stream, expecting: size, atMost: most)
        }
    }

    private static func run(_ stream: inout z_stream, expecting size: Int, atMost most: Int) -> Outcome {
        var contents: [UInt8] = []
        contents.reserveCapacity(min(size, most))
        var chunk = [UInt8](repeating: 0, count: chunkBytes)
        while true {
            let status = chunk.withUnsafeMutableBufferPointer { output in
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(output.count)
                return CZlib.inflate(&stream, Z_NO_FLUSH)
            }
            contents += chunk[..<(chunkBytes - Int(stream.avail_out))]
            if contents.count > most { return .tooMuch }
            if status == Z_STREAM_END { return stream.avail_in == 0 ? .done(contents) : .damaged }
            guard status == Z_OK, stream.avail_out == 0 || stream.avail_in > 0 else { return .damaged }
        }
    }
}
