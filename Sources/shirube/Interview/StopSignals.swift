// Ends the program cleanly when a signal asks for it.

import Foundation

/// Listens for an interrupt, a request to end, and a terminal that was closed.
struct StopSignals {
    private let sources: [any DispatchSourceSignal]

    /// - Parameters:
    ///   - queue: where saving happens too, so that the two never meet.
    ///   - farewell: what is said before the program ends with 128 and the number of the signal.
    init(on queue: DispatchQueue, saying farewell: @escaping @Sendable () -> String) {
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                Terminal.write(farewell())
                exit(128 + number)
            }
            source.resume()
            return source
        }
    }

    func cancel() { sources.forEach { $0.cancel() } }
}
