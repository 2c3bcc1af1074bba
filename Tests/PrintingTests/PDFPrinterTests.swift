// Printing with programs that behave in every way that programs do.

import Foundation
import TestSupport
import Testing

@testable import Printing

@Suite struct PDFPrinterTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func anOfficeProgramIsGivenTheWordFile() throws {
        try put("soffice", "printf '%%PDF ' > document.pdf; cat document.docx >> document.pdf")
        try put("chromium", "exit 1")
        #expect(try pdf() == "%PDF word")
    }

    @Test func aBrowserIsGivenThePage() throws {
        try put("google-chrome", "printf '%%PDF ' > document.pdf; cat document.html >> document.pdf")
        #expect(try pdf() == "%PDF page")
    }

    @Test func nothingIsInstalled() {
        #expect(throws: PrintingProblem.noProgram) { try pdf() }
    }

    @Test func aProgramThatMakesNothing() throws {
        try put("libreoffice", "echo first >&2; echo no filter >&2; exit 3")
        #expect(throws: PrintingProblem.failed(program: "libreoffice", words: "no filter")) { try pdf() }
    }

    @Test func aProgramThatMakesSomethingElse() throws {
        try put("soffice", "echo text > document.pdf")
        #expect(throws: PrintingProblem.failed(program: "soffice", words: "")) { try pdf() }
    }

    @Test func aProgramThatNeverEndsIsEnded() throws {
        try put("soffice", "echo $PWD > \(folder.path)/place; sleep 1000")
        #expect(throws: PrintingProblem.tooSlow(program: "soffice", seconds: 2)) { try pdf(limit: 2) }
        try expectRemoved()
    }

    @Test func theFolderIsRemoved() throws {
        try put("soffice", "echo $PWD > \(folder.path)/place; printf '%%PDF' > document.pdf")
        _ = try pdf()
        try expectRemoved()
    }

    @Test func everyCodeIsExplained() {
        let problems: [PrintingProblem] = [
            .noProgram, .noFolder, .tooSlow(program: "p", seconds: 1), .failed(program: "p", words: "w"),
        ]
        #expect(Set(problems.map(\.code)) == Set(PrintingProblem.explanations.keys))
        #expect(problems.allSatisfy { $0.diagnostic.message.ja != $0.diagnostic.message.en })
    }

    private func put(_ name: String, _ script: String) throws {
        let path = try folder.write("#!/bin/sh\nPATH=/usr/bin:/bin\n\(script)\n", to: name)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    private func pdf(limit: Double = 60) throws -> String {
        let printer = PDFPrinter(limit: limit, path: folder.path)
        let bytes = try printer.pdf(ofWord: { Array("word".utf8) }, orPage: { Array("page".utf8) })
        return String(decoding: bytes, as: UTF8.self)
    }

    private func expectRemoved() throws {
        let place = try String(contentsOfFile: "\(folder.path)/place", encoding: .utf8)
        #expect(place.contains("/shirube-"))
        #expect(!FileManager.default.fileExists(atPath: place.trimmingCharacters(in: .newlines)))
    }
}
