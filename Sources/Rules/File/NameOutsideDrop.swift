import Records

extension Rule {
  /// Such a name is never opened.
  static let nameOutsideDrop = Rule(
    RuleID(.file, 39), .error,
    title: Words(
      en: "Listed name that leads out of the drop",
      cy: "Enw ar y rhestr sy'n arwain allan o'r pecyn"),
    explanation: Words(
      en: """
        A manifest lists files of its own folder and of folders in it. A name that leads elsewhere \
        is a mistake, or an attempt to have another file opened. It was not opened.
        """,
      cy: """
        Mae maniffest yn rhestru ffeiliau ei ffolder ei hun a ffolderi ynddi. Camgymeriad yw enw \
        sy'n arwain i rywle arall, neu ymgais i agor ffeil arall. Nis agorwyd.
        """),
    message: Words(
      en: "{name} leads out of the folder of the drop",
      cy: "mae {name} yn arwain allan o ffolder y pecyn"),
    fix: Words(
      en: "Put the file into the drop, and list it by its name there.",
      cy: "Rhowch y ffeil yn y pecyn, a rhestrwch hi wrth ei henw yno."),
    authority: .statements(.manifestListsItsFiles),
    examples: [
      .flags(
        "the folder above", manifest: .listing("../a.csv", Example.tableHash),
        ["a.csv": Example.table]),
      .flags(
        "from the root", manifest: .listing("/a.csv", Example.tableHash),
        ["a.csv": Example.table]),
      .passes(
        "dots in a name", manifest: .listing("a..b.csv", Example.tableHash),
        ["a..b.csv": Example.table]),
    ],
    explaining: .nameOutsideDrop)
}
