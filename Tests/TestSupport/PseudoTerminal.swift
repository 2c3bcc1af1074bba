// Runs the built program in a terminal of its own, as a person would.

import Foundation
import Glibc

/// A program at a pseudo-terminal: what it draws can be read, lines can be typed.
package final class PseudoTerminal {
    private let master: Int32
    private let slave: FileHandle
    private let process = Process()
    /// Everything drawn so far, the echo of what was typed included.
    package private(set) var drawn = ""
    private var bytes: [UInt8] = []
    /// How much of it was waited for already.
    private var seen = 0

    /// Starts a product of this build.
    ///
    /// - Parameter columns: the width of the screen.
    package init(
        _ arguments: [String], in folder: String, columns: Int = 80, environment: [String: String] = [:]
    ) throws {
        guard let path = BuiltProgram.path() else { throw CocoaError(.fileNoSuchFile) }
        var size = winsize(ws_row: 40, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        var ends: (Int32, Int32) = (0, 0)
        guard openpty(&ends.0, &ends.1, nil, nil, &size) == 0 else { throw POSIXError(.ENOTTY) }
        master = ends.0
        slave = FileHandle(fileDescriptor: ends.1, closeOnDealloc: true)
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let plain = ProcessInfo.processInfo.environment.filter { $0.key != "NO_COLOR" }
        process.environment = plain.merging(["TERM": "xterm"]) { $1 }.merging(environment) { $1 }
        process.standardInput = slave
        process.standardOutput = slave
        process.standardError = slave
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
        close(master)
    }

    /// Types a line.
    package func type(_ line: String) { send(line + "\n") }

    /// The end of input, as Ctrl-D gives it.
    package func endInput() { send("\u{04}") }

    /// Sends a signal to the program.
    package func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits until a text is drawn behind what was waited for before; what came up to it, or nil where the
    /// program ended or fell silent.
    @discardableResult
    package func wait(for text: String) -> String? {
        repeat {
            let start = drawn.index(drawn.startIndex, offsetBy: min(seen, drawn.count))
            if let found = drawn[start...].range(of: text) {
                seen = drawn.distance(from: drawn.startIndex, to: found.upperBound)
                return String(drawn[start..<found.upperBound])
            }
        } while read()
        return nil
    }

    /// The exit code, after everything was read; a program that does not end is ended.
    package func finish() -> Int32 {
        var patience = 600
        while process.isRunning {
            if !read(patience: 100) { patience -= 1 }
            if patience == 0 { process.terminate() }
        }
        while read(patience: 100) {}
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The settings of the terminal, to be compared.
    package var settings: [UInt32] {
        var state = termios()
        guard tcgetattr(slave.fileDescriptor, &state) == 0 else { return [] }
        return [state.c_iflag, state.c_oflag, state.c_cflag, state.c_lflag]
    }

    private func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    }

    /// Reads what is there, waiting so many milliseconds for it.
    private func read(patience: Int32 = 60_000) -> Bool {
        var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, patience) > 0, ready.revents & Int16(POLLIN) != 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        bytes += buffer[..<count]
        drawn = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        return true
    }
}
