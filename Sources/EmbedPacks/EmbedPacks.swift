// Takes the folder Rules; gives the build one more source file of BuiltInPacks that holds all packs.

import Foundation
import PackagePlugin

/// Has every build run PackEmbedder.
///
/// The build remembers what a plugin listed until a source file comes or goes, so a rule file added since
/// would not be watched. The command therefore also depends on a file that it rewrites itself: it runs each
/// time, in some milliseconds, and rewrites its output only where a pack has changed.
@main
struct EmbedPacks: BuildToolPlugin {
    /// One command: all of Rules in, one Swift file out.
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let rules = context.package.directoryURL.appending(path: "Rules")
        let folder = context.pluginWorkDirectoryURL
        let output = folder.appending(path: "EmbeddedFiles.swift")
        let lastRun = folder.appending(path: "last-run.txt")
        try Data().write(to: lastRun)
        return [
            .buildCommand(
                displayName: "Embedding the packs of Rules",
                executable: try context.tool(named: "PackEmbedder").url,
                arguments: [rules.path, output.path, lastRun.path],
                inputFiles: [lastRun, rules] + contents(of: rules),
                outputFiles: [output])
        ]
    }

    private func contents(of folder: URL) -> [URL] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0) }
    }
}
