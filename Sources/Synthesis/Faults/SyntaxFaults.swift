import CanonicalModel
import Records

extension FileFault {
  static let syntax: [FileFault] = [
    .file("element-not-closed.xml", .syntax, 1) {
      $0.file(.xml)
      $0.replace("</nation>", with: "</notion>")
      $0.mark("</notion>")
      $0.alsoFinds(.file, 25)
    },
    .file("word-without-marks.ndjson", .syntax, 2) {
      $0.file(.ndjson)
      $0.replace("\"nation\":\"WAL\"", with: "\"nation\":WAL")
      $0.mark("WAL,")
    },
    .file("quote-not-closed.csv", .syntax, 3) {
      $0.file(.csv)
      $0.replace("WASPI", with: "\"WASPI")
      $0.mark("\"WASPI")
      $0.record = 1
    },
    .file("quote-inside.csv", .syntax, 4) {
      $0.file(.csv)
      $0.replace("WASPI", with: "WAS\"PI")
      $0.mark("\"PI")
      $0.record = 1
    },
    .file("nul-byte.csv", .syntax, 5) {
      $0.file(.csv)
      $0.replace("WASPI", with: "\u{0}WASPI")
      $0.mark("\u{0}")
      $0.record = 1
    },
    .file("cut-short.json", .syntax, 6) {
      $0.file(.json)
      $0.cut(before: "\"recipient\"")
    },
    .file("blank-row.csv", .syntax, 8) {
      $0.begin(.csv)
      $0.records(.csv, 2)
      $0.mark()
      $0.text("\n")
      $0.records(.csv, 1)
    },
    .file("mixed-ends.csv", .syntax, 9) {
      $0.begin(.csv)
      $0.records(.csv, 2)
      $0.endLastLine(with: "\r\n")
      $0.mark(back: 2)
      $0.record = 2
      $0.records(.csv, 1)
    },
    .file("separator-line.csv", .syntax, 10) {
      $0.text("sep=,\n")
      $0.file(.csv)
    },
    .file("column-without-name.csv", .syntax, 11) {
      $0.begin(.csv)
      $0.endLastLine(with: ",\n")
      $0.mark(back: 1)
      $0.alsoFinds(.file, 23, at: $0.place)
      $0.records(.csv, 1)
      $0.endLastLine(with: ",\n")
    },
    .file("key-twice.ndjson", .syntax, 12) {
      $0.file(.ndjson)
      $0.replace("\"nation\":\"WAL\"", with: "\"nation\":\"WAL\",\"nation\":\"WAL\"")
      $0.mark("\"nation\":\"WAL\",\"nation")
      $0.skip("\"nation\":\"WAL\",")
      $0.record = 1
    },
    .file("text-behind-quote.csv", .syntax, 20) {
      $0.file(.csv)
      $0.replace("WASPI-", with: "\"WASPI\"-")
      $0.mark("-ISP")
      $0.record = 1
    },
    .file("carriage-returns.csv", .syntax, 21) {
      $0.file(.csv)
      $0.recode { $0.map { $0 == 0x0A ? 0x0D : $0 } }
      $0.markEach("\r")
    },
    .file("record-over-lines.ndjson", .syntax, 30) {
      $0.file(.ndjson)
      $0.replace(",\"nation\"", with: ",\n\"nation\"")
      $0.record = 1
    },
    .file("prefix-not-declared.xml", .syntax, 40) {
      $0.file(.xml)
      $0.replace("<nation>WAL</nation>", with: "<x:nation>WAL</x:nation>")
      $0.mark("x:nation>")
      $0.record = 1
    },
  ]
}
