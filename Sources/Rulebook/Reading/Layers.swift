// The packs that make up one rulebook, the base first, each with its head and its sections.

import Diagnostics

/// The layers of a rulebook.
struct Layers {
    let all: [Layer]
    let origins: Origins
    /// Those of the base first.
    let languages: [Language]

    /// One pack as it was written.
    struct Layer {
        let pack: Pack
        let sections: Sections
    }

    /// - Parameter files: the trees of each pack, the base first.
    init(_ files: [[Tree]], problems: Problems) {
        var layers: [Layer] = []
        var packs: [SourceFile: Pack] = [:]
        for trees in files {
            let sections = Sections(trees, problems: problems)
            let head = Head(sections, extending: layers.last?.pack, problems: problems)
            for tree in trees { packs[tree.range.file] = head.pack }
            layers.append(Layer(pack: head.pack, sections: sections))
        }
        all = layers
        languages = unique(layers.flatMap(\.pack.languages))
        origins = Origins(packs, otherwise: layers.last?.pack)
    }

    /// The pack that stands on all others.
    var top: Pack? { all.last?.pack }

    /// The lists under a key, one for each pack.
    func lists(_ key: String) -> [[Tree]] { all.map { $0.sections.list(key) } }

    /// The entries under a key, one list for each pack.
    func entries(_ key: String) -> [[Tree.Entry]] { all.map { $0.sections.entries(key) } }
}
