import Records

extension Rule {
  /// Beside `FIL-001`, which says that a workbook was not read. Only the list of its parts is looked
  /// at: a sheet may be hidden or not, and both are more than a table.
  /// A warning, for that is known in the field and was not read.
  static let workbookInsteadOfTable = Rule(
    RuleID(.file, 20), .warning,
    title: Words(
      en: "Workbook with macros or further sheets",
      cy: "Llyfr gwaith â macros neu ddalennau eraill"),
    explanation: Words(
      en: """
        A workbook can carry what nobody meant to send: hidden sheets with other people's data, and \
        macros that run on the computer of whoever opens it.
        """,
      cy: """
        Gall llyfr gwaith gario'r hyn nad oedd neb yn bwriadu ei anfon: dalennau cudd â data pobl \
        eraill, a macros sy'n rhedeg ar gyfrifiadur pwy bynnag sy'n ei agor.
        """),
    message: Words(
      en: "the workbook holds {content}", cy: "mae'r llyfr gwaith yn cynnwys {content}"),
    fix: Words(
      en: "Delete the workbook where it was sent, and export the one table as text.",
      cy: "Dilëwch y llyfr gwaith lle'i hanfonwyd, ac allforiwch yr un tabl fel testun."),
    authority: .statements(.tableHasOneSheet),
    examples: [
      .flags(
        "macros", bytes: workbook(["xl/workbook.xml", "xl/vbaProject.bin"]), as: .csv),
      .flags(
        "two sheets",
        bytes: workbook(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]), as: .csv),
      .passes("one sheet", bytes: workbook(["xl/worksheets/sheet1.xml"]), as: .csv),
      .passes("a table", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .workbookContent)
}

/// The beginning of an archive, and a directory with these names.
private func workbook(_ names: [String]) -> [UInt8] {
  var bytes: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0] + Array("[Content_Types].xml xl/".utf8)
  for name in names {
    var head: [UInt8] = Array(repeating: 0, count: 46)
    head.replaceSubrange(0..<4, with: [0x50, 0x4B, 1, 2])
    head[28] = UInt8(truncatingIfNeeded: name.utf8.count)
    bytes += head + Array(name.utf8)
  }
  return bytes
}
