// The pictures of memos as people get them: what each tells, in every form that shows pictures.

import Archives
import Foundation
import TestSupport
import Testing

@Suite struct PictureRunTests {
    static let seeds = ["gunma-r6", "kawaguchi-r5", "meguro-r4", "ota-r6", "setagaya-r3"]

    private func memo(_ seed: String, _ ending: String, _ options: [String] = []) throws -> Data {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/memo.\(ending)"
        let run = try BuiltProgram.run(
            "shirube", ["advise", "Scenarios/nimo/seeds/\(seed).yaml", "-o", path] + options)
        #expect(run.status == 0, "\(run.messages)")
        return try #require(FileManager.default.contents(atPath: path))
    }

    private func page(_ seed: String, _ options: [String] = []) throws -> String {
        String(decoding: try memo(seed, "html", options), as: UTF8.self)
    }

    @Test(arguments: seeds, ["ja", "en"]) func tellWhatWasRead(_ seed: String, _ language: String) throws {
        let page = try page(seed, ["--lang", language])
        let figures = page.matches(
            of:
                #/<figure>.*?<desc>(.*?)</desc>.*?<figcaption>(.*?)</figcaption>.*?</figure>(\n<p class="note">(.*?)</p>)?/#
                .dotMatchesNewlines())
        let text = figures.map { "## \($0.2)\n\($0.1)\n> \($0.4 ?? "")\n" }.joined(separator: "\n")
        Golden.check(text, against: "Tests/EndToEndTests/pictures/\(seed).\(language).txt")
    }

    @Test(arguments: seeds) func areTheSameInWord(_ seed: String) throws {
        var archive = try Archive(Array(try memo(seed, "docx")))
        let body = String(
            decoding: try #require(try archive.contents(of: "word/document.xml")), as: UTF8.self)
        let titles = try page(seed).matches(of: #/<figcaption>(.*?)</figcaption>/#).map { String($0.1) }
        #expect(!titles.isEmpty)
        #expect(body.matches(of: #/<wp:docPr [^>]*title="([^"]*)"/#).map { String($0.1) } == titles)
        #expect(body.matches(of: #/<wp:docPr [^>]*descr=""/#).isEmpty)
    }

    /// The only count of stays on this sheet is that of the longest: no bar may look as if it were all.
    @Test func oneCountIsNoComposition() throws {
        let page = try page("setagaya-r3")
        #expect(page.contains("3か月未満：不明") && page.contains("1年以上：568人"))
        #expect(!page.contains("100.0％"))
    }

    @Test func sharingShowsNoSmallCountAndNoOwnWords() throws {
        let open = try page("ota-r6")
        let shared = try page("ota-r6", ["--for-sharing"])
        #expect(open.contains("指標の動き</figcaption>") && !shared.contains("指標の動き</figcaption>"))
        #expect(shared.contains("入院期間別の人数</figcaption>"))
    }

    /// A bar without its smallest part would still tell it by its length and by the others; so would one whose
    /// total is another's part.
    @Test func sharingLeavesOutABarWithAFewPeople() throws {
        let folder = try TemporaryFolder()
        let seed = try #require(PackageRoot.text(of: "Scenarios/nimo/seeds/ota-r6.yaml"))
        let few = seed.replacing("total: {value: 386,", with: "total: {value: 326,")
            .replacing("under 3 months: {value: 66,", with: "under 3 months: {value: 6,")
        let sheet = try folder.write(few, to: "few.yaml")
        let path = "\(folder.path)/memo.html"
        func page(_ options: [String]) throws -> String {
            let run = try BuiltProgram.run("shirube", ["advise", sheet, "-o", path, "--force"] + options)
            #expect(run.status == 0, "\(run.messages)")
            return try String(contentsOfFile: path, encoding: .utf8)
        }
        #expect(try page([]).contains("入院しておられる方（総数：326人）：3か月未満：6人"))
        let shared = try page(["--for-sharing"])
        #expect(!shared.contains("入院しておられる方（総数") && !shared.contains("うち1年以上の方の年齢"))
        #expect(shared.contains("協議の場の開催回数"))
    }

    /// Two sheets of a municipality make one line, however its name is spaced.
    @Test func indicatorsRunOverTheYearsOfBothSheets() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/memo.html"
        let sheets = ["kaku-r7", "kaku-r6"].map { "Tests/EndToEndTests/sheets/\($0).yaml" }
        let run = try BuiltProgram.run(
            "shirube", ["advise", sheets[0], "--before", sheets[1], "-o", path])
        #expect(run.status == 0, "\(run.messages)")
        let page = try String(contentsOfFile: path, encoding: .utf8)
        let row = "令和5年度 実績・現状 1回、令和6年度 目標 2回、令和6年度 実績・現状 2回、令和7年度 目標 3回。"
        #expect(page.contains(row))
        #expect(page.matches(of: #/令和7年度 目標/#).count == 1)
    }

    @Test func textFormsHaveNone() throws {
        let markdown = String(decoding: try memo("ota-r6", "md"), as: UTF8.self)
        #expect(!markdown.contains("図で見る"))
    }
}
