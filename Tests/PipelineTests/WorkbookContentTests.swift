import Readers
import Records
import Testing

@testable import Pipeline

/// What a workbook holds that no table can.
@Suite struct WorkbookContentTests {
  static let start: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0] + Array("xl/workbook.xml".utf8)

  private func entry(_ name: String) -> [UInt8] {
    var head: [UInt8] = Array(repeating: 0, count: 46)
    head.replaceSubrange(0..<4, with: [0x50, 0x4B, 1, 2])
    head[28] = UInt8(truncatingIfNeeded: name.utf8.count)
    head[29] = UInt8(truncatingIfNeeded: name.utf8.count >> 8)
    return head + Array(name.utf8)
  }

  @Test func isFoundBehindALongFile() throws {
    let packed = Array(repeating: UInt8(0x55), count: 3 << 20)
    let bytes = Self.start + packed + entry("xl/vbaProject.bin")
    let source = InputFile(bytes: bytes)
    var opening: [UInt8] = []
    _ = try source.read(upTo: Opening.size, into: &opening)
    let content = try WorkbookContent(opening: opening, rest: source)
    #expect(content.hasMacros && content.sheets == 0)
  }

  @Test func isCounted() {
    let names = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet12.xml", "xl/worksheets/_rels/a"]
    #expect(WorkbookContent(names.flatMap(entry)).sheets == 2)
  }

  /// The directory may be cut anywhere, and may lie about the lengths of names.
  @Test func endsWhereTheBytesEnd() {
    let whole = entry("xl/worksheets/sheet1.xml")
    for end in 0...whole.count { _ = WorkbookContent(Array(whole.prefix(end))) }
    var lying = whole
    lying[29] = 0xFF
    #expect(WorkbookContent(lying).sheets == 0)
  }

  @Test func isToldBesideTheFormat() async throws {
    let bytes = Self.start + entry("xl/macrosheets/sheet1.xml")
    let rules = Set(try await Walk.report(bytes, .csv).findings.map(\.rule.description))
    #expect(rules == ["FIL-001", "FIL-020"])
  }
}
