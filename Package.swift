// swift-tools-version: 6.1
import PackageDescription

// Targets stand in the order of the floors: each may import those above it in this list, as far as
// its dependencies say. `Documentation/architecture.md` tells what each takes and gives.
let package = Package(
    name: "shirube",
    products: [
        .executable(name: "shirube", targets: ["shirube"]),
        .library(name: "Advice", targets: ["Advice", "Planning"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 1
        .target(name: "Diagnostics"),
        .target(name: "Markup"),
        .systemLibrary(name: "CZlib"),
        .target(name: "Scheduling"),
        // Floor 2
        .target(name: "Pictures", dependencies: ["Diagnostics", "Markup"]),
        .target(name: "Furigana", dependencies: ["Diagnostics"]),
        .target(name: "Calendars", dependencies: ["Diagnostics"]),
        .target(name: "FEELSyntax", dependencies: ["Diagnostics"], exclude: ["grammar.md"]),
        .target(name: "FEELValues", dependencies: ["Diagnostics"]),
        .target(name: "DataFiles", dependencies: ["Diagnostics", "Yams"]),
        .target(name: "XMLFiles", dependencies: ["Diagnostics"]),
        .target(name: "Archives", dependencies: ["CZlib", "Diagnostics"]),
        .target(name: "Printing", dependencies: ["Diagnostics"]),
        .target(name: "BuiltInPacks", plugins: ["EmbedPacks"]),
        .plugin(
            name: "EmbedPacks", capability: .buildTool(), dependencies: ["PackEmbedder"],
            path: "Sources/EmbedPacks"),
        .executableTarget(name: "PackEmbedder"),
        // Floor 3
        .target(name: "Charts", dependencies: ["Diagnostics", "Pictures"]),
        .target(name: "FEEL", dependencies: ["Diagnostics", "FEELSyntax", "FEELValues"]),
        .target(name: "OfficeFiles", dependencies: ["Archives", "Diagnostics", "FEELValues", "XMLFiles"]),
        // Floor 4
        .target(name: "DMN", dependencies: ["Diagnostics", "FEEL", "FEELSyntax", "FEELValues", "XMLFiles"]),
        .target(name: "TableRules", dependencies: ["Calendars", "Diagnostics", "OfficeFiles"]),
        // Floor 5
        .target(name: "Conformance", dependencies: ["DMN", "Diagnostics", "FEEL", "FEELValues", "XMLFiles"]),
        .target(
            name: "Rulebook",
            dependencies: ["Calendars", "DMN", "Diagnostics", "FEEL", "FEELSyntax", "FEELValues"]),
        // Floor 6
        .target(
            name: "Advice",
            dependencies: ["Calendars", "DMN", "Diagnostics", "FEEL", "FEELValues", "Rulebook"]),
        .target(
            name: "Records",
            dependencies: ["Calendars", "Diagnostics", "FEELValues", "OfficeFiles", "Rulebook"]),
        .target(
            name: "Reasoning", dependencies: ["Calendars", "FEEL", "FEELSyntax", "FEELValues", "Rulebook"]),
        .target(
            name: "Wording",
            dependencies: ["Calendars", "Diagnostics", "FEEL", "FEELSyntax", "FEELValues", "Rulebook"]),
        // Floor 7
        .target(
            name: "Asking",
            dependencies: ["Advice", "Calendars", "FEEL", "FEELValues", "Reasoning", "Rulebook"]),
        .target(name: "Decisions", dependencies: ["Advice", "Calendars", "Diagnostics", "Rulebook"]),
        .target(name: "Comparison", dependencies: ["Advice", "Calendars", "FEEL", "FEELValues", "Rulebook"]),
        .target(
            name: "PackAnalysis",
            dependencies: ["Calendars", "DMN", "Diagnostics", "FEEL", "FEELValues", "Reasoning", "Rulebook"]),
        .target(
            name: "Explanation",
            dependencies: [
                "Advice", "Calendars", "Charts", "DMN", "Diagnostics", "FEEL", "FEELSyntax", "FEELValues",
                "Pictures", "Rulebook", "Wording",
            ]),
        .target(
            name: "Planning", dependencies: ["Advice", "Calendars", "FEELValues", "Rulebook", "Scheduling"]),
        .target(
            name: "Importing",
            dependencies: ["Calendars", "Diagnostics", "FEELValues", "OfficeFiles", "Records", "Rulebook"]),
        // Floor 8
        .target(
            name: "Interviewing",
            dependencies: ["Advice", "Asking", "Calendars", "DataFiles", "Diagnostics", "Rulebook"]),
        .target(
            name: "Publishing",
            dependencies: [
                "Advice", "Archives", "Calendars", "Charts", "Comparison", "Decisions", "Diagnostics",
                "Explanation", "FEEL", "FEELValues", "Furigana", "Markup", "OfficeFiles", "Pictures",
                "Planning", "Printing", "Rulebook", "XMLFiles",
            ]),
        .target(
            name: "Portfolio",
            dependencies: ["Advice", "Calendars", "DMN", "Diagnostics", "FEELValues", "Rulebook"]),
        // Floor 9
        .target(
            name: "WhatIf",
            dependencies: [
                "Advice", "Asking", "Calendars", "Diagnostics", "FEELValues", "Pictures", "Planning",
                "Reasoning", "Rulebook",
            ]),
        .target(
            name: "ScenarioTesting",
            dependencies: [
                "Advice", "Calendars", "DMN", "Diagnostics", "FEEL", "FEELValues", "Markup", "Planning",
                "Publishing", "Rulebook",
            ]),
        .target(
            name: "PackReference",
            dependencies: [
                "Diagnostics", "FEEL", "FEELSyntax", "FEELValues", "Markup", "Pictures", "Publishing",
                "Rulebook", "Wording",
            ]),
        .target(
            name: "Surveys",
            dependencies: ["Advice", "Calendars", "Diagnostics", "FEELValues", "Publishing", "Rulebook"]),
        .target(
            name: "Timetables",
            dependencies: [
                "Advice", "Calendars", "Charts", "Diagnostics", "Planning", "Publishing", "Rulebook",
                "Scheduling",
            ]),
        .target(
            name: "Handouts",
            dependencies: [
                "Advice", "Calendars", "Charts", "Diagnostics", "FEELValues", "Furigana", "Pictures",
                "Planning", "Portfolio", "Publishing", "Rulebook",
            ]),
        .target(
            name: "Progress",
            dependencies: [
                "Advice", "Calendars", "Diagnostics", "Pictures", "Planning", "Publishing", "Rulebook",
            ]),
        // Floor 10
        .target(
            name: "Sheets",
            dependencies: [
                "Advice", "Calendars", "Diagnostics", "FEEL", "FEELValues", "OfficeFiles", "Planning",
                "Progress", "Publishing", "Records", "Rulebook",
            ]),
        // Floor 11
        .executableTarget(
            name: "Benchmark",
            dependencies: [
                "Advice", "BuiltInPacks", "DMN", "DataFiles", "Diagnostics", "FEEL", "FEELValues", "Planning",
                "Publishing", "Rulebook", "Scheduling",
            ]),
        .executableTarget(
            name: "shirube",
            dependencies: [
                "Advice", "Archives", "Asking", "BuiltInPacks", "Calendars", "Comparison", "Conformance",
                "DMN", "DataFiles", "Decisions", "Diagnostics", "Explanation", "FEEL", "FEELSyntax",
                "FEELValues", "Furigana", "Handouts", "Importing", "Interviewing", "OfficeFiles",
                "PackAnalysis", "PackReference", "Pictures", "Planning", "Portfolio", "Printing", "Progress",
                "Publishing", "Records", "Rulebook", "ScenarioTesting", "Sheets", "Surveys", "TableRules",
                "Timetables", "WhatIf", "XMLFiles",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Tests, and what they share
        .target(
            name: "TestSupport",
            dependencies: ["Calendars", "DataFiles", "Diagnostics", "FEELValues", "Rulebook"],
            path: "Tests/TestSupport"),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
        .testTarget(
            name: "TestSupportTests", dependencies: ["PackEmbedder", "TestSupport"],
            exclude: ["sample.golden"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "CalendarsTests", dependencies: ["Calendars"], exclude: ["Cases"]),
        .testTarget(
            name: "BuiltInPacksTests", dependencies: ["BuiltInPacks", "PackEmbedder", "TestSupport"],
            exclude: ["awkward.swift.txt"]),
        .testTarget(
            name: "DataFilesTests", dependencies: ["DataFiles", "Diagnostics", "TestSupport"],
            exclude: ["good", "bad", "csv-good", "csv-bad", "layout", "messages.golden"]),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives", "Diagnostics", "TestSupport"]),
        .testTarget(name: "FEELSyntaxTests", dependencies: ["FEELSyntax", "TestSupport"]),
        .testTarget(name: "FEELValuesTests", dependencies: ["FEELValues", "TestSupport"]),
        .testTarget(
            name: "DMNTests",
            dependencies: [
                "Conformance", "DMN", "Diagnostics", "FEEL", "FEELValues", "TestSupport", "XMLFiles",
            ], exclude: ["Models"]),
        .testTarget(
            name: "FEELTests",
            dependencies: ["Diagnostics", "FEEL", "FEELSyntax", "FEELValues", "TestSupport"],
            exclude: ["Cases", "bad.txt", "errors.golden"]),
        .testTarget(
            name: "RulebookTests",
            dependencies: [
                "DMN", "DataFiles", "Diagnostics", "FEEL", "FEELValues", "Rulebook", "TestSupport",
            ],
            exclude: [
                "base.yaml", "forms.yaml", "local-base.yaml", "bad", "locals-bad", "profiles-bad",
                "profiles-good", "tables", "tables.yaml", "tables-bad", "export.yaml", "export.dmn",
            ]),
        .testTarget(
            name: "PackReferenceTests",
            dependencies: ["DataFiles", "Diagnostics", "Markup", "PackReference", "Rulebook", "TestSupport"]),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "Advice", "Archives", "Calendars", "Diagnostics", "FEELValues", "Furigana", "OfficeFiles",
                "Pictures", "Planning", "Publishing", "Rulebook", "TestSupport", "XMLFiles",
            ], exclude: ["documents"]),
        .testTarget(name: "PrintingTests", dependencies: ["Printing", "TestSupport"]),
        .testTarget(
            name: "OfficeFilesTests",
            dependencies: ["Archives", "Diagnostics", "FEELValues", "OfficeFiles", "TestSupport"]),
        .testTarget(
            name: "RecordsTests",
            dependencies: [
                "DataFiles", "Diagnostics", "FEELValues", "OfficeFiles", "Records", "Rulebook", "TestSupport",
            ]),
        .testTarget(
            name: "ImportingTests",
            dependencies: [
                "Calendars", "Diagnostics", "FEELValues", "Importing", "OfficeFiles", "Records", "Rulebook",
                "TestSupport",
            ]),
        .testTarget(name: "PicturesTests", dependencies: ["Pictures"]),
        .testTarget(name: "ChartsTests", dependencies: ["Charts", "Diagnostics", "Pictures", "TestSupport"]),
        .testTarget(name: "TableRulesTests", dependencies: ["OfficeFiles", "TableRules", "TestSupport"]),
        .testTarget(
            name: "FuriganaTests", dependencies: ["DataFiles", "Diagnostics", "Furigana", "TestSupport"]),
        .testTarget(name: "SurveysTests", dependencies: ["DataFiles", "Diagnostics", "Rulebook", "Surveys"]),
        .testTarget(
            name: "PortfolioTests",
            dependencies: ["Calendars", "DataFiles", "Diagnostics", "Portfolio", "Rulebook", "TestSupport"]),
        .testTarget(
            name: "WordingTests",
            dependencies: ["Diagnostics", "FEEL", "Rulebook", "TestSupport", "Wording"],
            exclude: ["conditions.txt"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Archives", "OfficeFiles", "Rulebook", "TestSupport", "shirube"],
            exclude: ["memos", "models", "packs", "sheets", "handouts", "trials", "pictures", "papers"]),
        .testTarget(
            name: "AdviceTests",
            dependencies: ["Advice", "Calendars", "DataFiles", "Diagnostics", "FEELValues", "Rulebook"]),
        .testTarget(
            name: "DecisionsTests",
            dependencies: ["Advice", "DataFiles", "Decisions", "Diagnostics", "Rulebook", "TestSupport"]),
        .testTarget(
            name: "ProgressTests",
            dependencies: [
                "Advice", "DataFiles", "Diagnostics", "Planning", "Progress", "Publishing", "Rulebook",
                "TestSupport",
            ]),
        .testTarget(
            name: "SheetsTests",
            dependencies: [
                "Advice", "Calendars", "DataFiles", "Diagnostics", "OfficeFiles", "Planning", "Progress",
                "Publishing", "Records", "Rulebook", "Sheets", "TestSupport",
            ], exclude: ["golden", "pack.yaml"]),
        .testTarget(name: "SchedulingTests", dependencies: ["Scheduling"]),
        .testTarget(
            name: "TimetablesTests",
            dependencies: [
                "Advice", "Calendars", "DataFiles", "Diagnostics", "Planning", "Rulebook", "TestSupport",
                "Timetables",
            ], exclude: ["pack.yaml", "schedules"]),
        .testTarget(
            name: "ExplanationTests",
            dependencies: [
                "Advice", "Calendars", "DataFiles", "Diagnostics", "Explanation", "FEEL", "FEELSyntax",
                "FEELValues", "Pictures", "Rulebook", "TestSupport",
            ], exclude: ["golden", "pack.yaml"]),
        .testTarget(
            name: "AskingTests",
            dependencies: [
                "Advice", "Asking", "Calendars", "FEEL", "FEELValues", "Reasoning", "Rulebook", "TestSupport",
            ]),
        .testTarget(
            name: "WhatIfTests",
            dependencies: [
                "Advice", "Calendars", "FEELValues", "Planning", "Rulebook", "TestSupport", "WhatIf",
            ]),
        .testTarget(
            name: "PlanningTests",
            dependencies: [
                "Advice", "Calendars", "DataFiles", "Diagnostics", "Planning", "Rulebook", "TestSupport",
            ]),
        .testTarget(
            name: "ComparisonTests",
            dependencies: [
                "Advice", "Comparison", "DataFiles", "Diagnostics", "FEELValues", "Rulebook", "TestSupport",
            ]),
        .testTarget(
            name: "InterviewingTests",
            dependencies: ["DataFiles", "Diagnostics", "Interviewing", "Rulebook", "TestSupport"]),
        .testTarget(
            name: "PackAnalysisTests",
            dependencies: [
                "Calendars", "DataFiles", "Diagnostics", "FEEL", "FEELValues", "PackAnalysis", "Reasoning",
                "Rulebook", "TestSupport",
            ], exclude: ["base.yaml", "bad", "good"]),
        .testTarget(
            name: "ScenarioTestingTests",
            dependencies: ["DataFiles", "Diagnostics", "Rulebook", "ScenarioTesting", "TestSupport"],
            exclude: [
                "suite.yaml", "report.en.txt", "report.ja.txt", "watched.yaml", "watching.yaml",
                "survivors.yaml", "coverage.en.txt", "coverage.ja.txt", "mutants.en.txt", "mutants.ja.txt",
            ]),
    ]
)
