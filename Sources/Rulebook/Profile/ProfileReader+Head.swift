// Reads who a profile is about and where it was taken from.

import Diagnostics

extension ProfileReader {
    func municipality(_ tree: Tree) -> Municipality? {
        guard var reader = MapReader(tree, "`municipality`", problems: problems) else { return nil }
        defer { reader.finish() }
        let code = reader.reference("code").flatMap(code(_:))
        let name = labels.required("name", of: &reader)
        return Municipality(
            name: name, prefecture: labels.optional("prefecture", of: &reader), code: code)
    }

    private func code(_ written: Reference) -> AreaCode? {
        let code = AreaCode(written.name)
        if code == nil { problems.add(.notAnAreaCode(written.name), at: written.range) }
        return code
    }

    func source(_ tree: Tree) -> ProfileSource? {
        guard var reader = MapReader(tree, "`source`", problems: problems) else { return nil }
        defer { reader.finish() }
        return ProfileSource(
            title: labels.required("title", of: &reader),
            date: reader.scalar("date").flatMap(values.date(_:)),
            address: reader.text("address"), note: labels.optional("note", of: &reader),
            id: reader.text("id"))
    }
}
