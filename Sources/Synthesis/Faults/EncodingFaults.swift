import CanonicalModel
import Records

extension FileFault {
  static let encoding: [FileFault] = [
    .file("half-a-character.ndjson", .encoding, 2) {
      $0.file(.ndjson)
      $0.replace("WASPI", with: "\\ud83dWASPI")
      $0.mark("\\ud83d")
      $0.record = 1
    },
    .file("mark-before-declaration.xml", .encoding, 3) {
      $0.file(.xml)
      $0.replace("UTF-8", with: "ISO-8859-1")
      $0.recode { [0xEF, 0xBB, 0xBF] + $0 }
      $0.alsoFinds(.file, 2)
      $0.mark("<?xml")
    },
    .file("mark-inside.csv", .encoding, 11) {
      $0.begin(.csv)
      $0.records(.csv, 1)
      $0.mark()
      $0.text("\u{FEFF}")
      $0.records(.csv, 1)
      $0.record = 2
    },
    .file("unknown-encoding.xml", .encoding, 12) {
      $0.file(.xml)
      $0.replace("UTF-8", with: "x-klingon")
      $0.mark("x-klingon")
    },
    .file("cut-unit.csv", .encoding, 13) {
      $0.text("nrmReference,route,ageGroupAtReferral,agreementID\nNRM1,nrm,adult,ISP")
      $0.recode { [0xFF, 0xFE] + $0.inUTF16 + [0x0A] }
      $0.mark(back: 1)
      $0.alsoFinds(.file, 2)
      $0.alsoFinds(.encoding, 3, at: 2)
      $0.record = 1
    },
    .file("utf-16.ndjson", .encoding, 14) {
      $0.file(.ndjson)
      $0.recode { [0xFF, 0xFE] + $0.inUTF16 }
      $0.alsoFinds(.file, 2)
      $0.mark([0x7B, 0x00])
    },
    .file("no-mark.csv", .encoding, 15) {
      $0.file(.csv)
      $0.recode { $0.inUTF16 }
      $0.alsoFinds(.encoding, 3)
    },
  ]
}

extension Collection<UInt8> {
  /// The same text as UTF-16, little end first.
  fileprivate var inUTF16: [UInt8] {
    String(decoding: self, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
