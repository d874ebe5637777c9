import Contract
import Records

extension Contract {
  /// Reads the bytes whole, byte by byte and in a cut that they choose themselves, with the usual
  /// limits and with small ones.
  package static func fuzz(_ format: Format, _ bytes: [UInt8]) {
    let cuts = [Cut(chunkSize: 1), Cut.derived(from: bytes)]
    Verdict.demand("\(format)") { () throws(ReadError) in
      try Contract(format).breaches(reading: bytes, cuts)
    }
    Verdict.demand("\(format) with small limits") { () throws(ReadError) in
      var contract = Contract(format)
      contract.limits = Contract.smallLimits
      return try contract.breaches(reading: bytes, [Cut.derived(from: bytes)])
    }
    guard format == .csv else { return }
    Verdict.demand("csv with a heading of two rows") { () throws(ReadError) in
      var contract = Contract(.csv)
      contract.headerRows = 2
      return try contract.breaches(reading: bytes, cuts)
    }
  }
}
