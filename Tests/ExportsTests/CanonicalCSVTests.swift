import CanonicalModel
import Exports
import Records
import Testing

@Suite struct CanonicalCSVTests {
  /// The cells that hold something, by their column.
  private func cells(_ record: CanonicalRecord, _ scope: ExportScope = .shareable) -> [String] {
    var output: [UInt8] = []
    CanonicalCSV.write(record, partner: "bawso", scope, to: &output)
    let row = String(decoding: output, as: UTF8.self)
    #expect(row.hasSuffix("\r\n"))
    return row.dropLast().split(separator: ",").map(String.init)
  }

  @Test func beginsWithEveryFieldInItsOrder() {
    var output: [UInt8] = []
    CanonicalCSV.begin(to: &output)
    let names = ["recordKind", "partner"] + CanonicalField.allCases.map(\.name)
    #expect(String(decoding: output, as: UTF8.self) == names.joined(separator: ",") + "\r\n")
  }

  @Test func writesAnEmptyCellForWhatNobodySupplied() {
    var output: [UInt8] = []
    CanonicalCSV.write(Samples.full, partner: "bawso", to: &output)
    #expect(output.count { $0 == UInt8(ascii: ",") } == CanonicalField.count + 1)
    let cells = cells(Samples.full)
    #expect(cells.prefix(3) == ["referral", "bawso", "NRM00000001"])
    for cell in ["refused", "1990-05", "GBR|SOM", "2", "nrm", "unreadable", "unknown", "2019"] {
      #expect(cells.contains(cell), "\(cell)")
    }
  }

  @Test func quotesWhatATableWouldDivide() {
    let record = Samples.record {
      $0.add("a \"b\"", to: .narrative)
      $0.add("one\r\ntwo", to: .exploiterDetails)
      $0.add("=1+1", to: .operationName)
    }
    let row = cells(record)
    #expect(row.contains("\"a \"\"b\"\"\""))
    #expect(row.contains("\"one\r\ntwo\""))
    #expect(row.contains("=1+1"))
  }

  /// A bar divides the values of a cell.
  @Test func escapesABarInOneOfSeveralValues() {
    let record = Samples.record {
      $0.add("A|B\\", to: .aliases)
      $0.add("C", to: .aliases)
      $0.add("D|E", to: .narrative)
    }
    #expect(cells(record).suffix(2).elementsEqual([#"A\|B\\|C"#, "D|E"]))
  }
}
