import CanonicalModel
import Records

extension Fault {
  /// Faults of a file that stand in one record: each kind has its own.
  static let file: [Fault] = RecordKind.allCases.map { kind in
    .plant(.file, 7, in: kind, at: nil, formats: [.csv]) { $0.addCell() }
  }
}

extension FileFault {
  static let file: [FileFault] = [
    .file("workbook.csv", .file, 1) { $0.text("PK\u{3}\u{4}\u{14}\u{0}xl/workbook.xml") },
    .file("byte-order-mark.csv", .file, 2) {
      $0.text("\u{FEFF}")
      $0.file(.csv)
    },
    .file("windows-letter.csv", .file, 3) {
      $0.file(.csv)
      $0.replace("WASPI", with: [0xF4])
      $0.mark([0xF4])
      $0.record = 1
    },
    .file("garbled-letters.csv", .file, 4) {
      $0.file(.csv)
      $0.replace("WASPI", with: "MÃ´n")
      $0.mark("MÃ´n")
      $0.record = 1
    },
    .file("letters-lost.csv", .file, 5) {
      $0.file(.csv)
      $0.replace("WASPI-ISP-0042", with: "Pen Ll?n")
      $0.mark("Pen Ll?n")
      $0.record = 1
    },
    .file("semicolons.csv", .file, 6) {
      $0.file(.csv)
      $0.recode { $0.dividedBySemicolons }
    },
    .file("title-row.csv", .file, 8) {
      $0.text("Referrals of the quarter\n")
      $0.file(.csv)
    },
    .file("total-row.csv", .file, 9) {
      $0.file(.csv)
      $0.mark()
      $0.text("Total,3\n")
    },
    .file("column-twice.csv", .file, 10) {
      $0.begin(.csv)
      $0.endLastLine(with: ",route\n")
      $0.mark(back: 6)
      $0.alsoFinds(.file, 23, at: $0.place)
      $0.records(.csv, 1)
      $0.endLastLine(with: ",\n")
    },
    .file("document-type.xml", .file, 11) {
      $0.file(.xml)
      $0.replace("<cyson>", with: "<!DOCTYPE cyson><cyson>")
      $0.mark("<!DOCTYPE")
      $0.alsoFinds(.file, 25)
    },
    .file("marked-secret.csv", .file, 12) {
      $0.text("SECRET\n")
      $0.file(.csv)
    },
    // Of a time in which nobody was referred.
    .file("referrals-2009-01_2009-02.csv", .file, 15) { $0.file(.csv, records: 5) },
    .file("workbook-with-macros.csv", .file, 20) {
      $0.text("PK\u{3}\u{4}\u{14}\u{0}xl/workbook.xml")
      $0.bytes([0x50, 0x4B, 1, 2] + Array(repeating: 0, count: 24) + [17, 0])
      $0.bytes(Array(repeating: 0, count: 16) + Array("xl/vbaProject.bin".utf8))
      $0.alsoFinds(.file, 1)
    },
    .file("formula.csv", .file, 17) {
      $0.file(.csv)
      $0.replace("WASPI-ISP-0042", with: "=SUM(A1:A9)")
      $0.mark("=SUM")
      $0.record = 1
    },
    .file("spreadsheet-error.csv", .file, 19) {
      $0.file(.csv)
      $0.replace("WASPI-ISP-0042", with: "#DIV/0!")
      $0.mark("#DIV")
      $0.record = 1
    },
    .file("no-profile.csv", .file, 21) { $0.text("colour,size\nred,1\n") },
    .file("two-profiles.csv", .file, 22) {
      $0.text(
        "maracReference,maracHeldOn,maracReferrer,supportReference,supportProvider,contactedOn\n")
      $0.text("M1,2023-05-06,Gwent Police,S1,bawso,2023-05-01\n")
    },
    .file("unknown-column.csv", .file, 23) {
      $0.begin(.csv)
      $0.endLastLine(with: ",shoeSize\n")
      $0.mark(back: 9)
      $0.records(.csv, 1)
      $0.endLastLine(with: ",7\n")
    },
    .file("no-records.csv", .file, 25) { $0.begin(.csv) },
    .file("header-again.csv", .file, 30) {
      $0.begin(.csv)
      $0.records(.csv, 1)
      $0.mark()
      $0.begin(.csv)
      $0.records(.csv, 1)
    },
    .file("no-object.ndjson", .file, 50) {
      $0.records(.ndjson, 1)
      $0.mark()
      $0.text("[\"X2\",\"nrm\"]\n")
    },
    .file("no-array.data", .file, 51) {
      $0.text("{\"records\":\n2,\n\"nrmReference\":\"X1\",\n\"route\":\"nrm\"}\n")
      $0.mark("2,")
      $0.alsoFinds(.file, 25)
    },
    .file("other-kind.ndjson", .file, 52) {
      $0.text("{\"recordKind\":\"referral\",\"partner\":\"bawso\"}\n")
      $0.mark()
      $0.record = 2
      $0.text("{\"recordKind\":\"encounter\",\"partner\":\"bawso\"}\n")
    },
  ]
}

extension [UInt8] {
  /// Commas outside of quotation marks made semicolons.
  fileprivate var dividedBySemicolons: [UInt8] {
    var isQuoted = false
    return map { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ",") && !isQuoted ? UInt8(ascii: ";") : byte
    }
  }
}
