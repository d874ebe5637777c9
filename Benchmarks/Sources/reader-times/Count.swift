import Records

/// What came out of a file. The length of every value is added up, so that none is optimised away.
struct Count {
  private var bytes = 0
  private var records = 0
  private var values = 0
  private var valueBytes = 0
  private var faults = 0

  mutating func add(_ batch: RawBatch) {
    bytes += batch.bytes.count
    records += batch.records.count
    values += batch.fields.count
    faults += batch.faults.count
    for field in batch.fields { valueBytes += Int(field.valueCount) }
  }

  func line(_ format: SourceFormat, costing cost: Cost) -> String {
    let members: [(String, String)] = [
      ("format", "\"\(format.rawValue)\""), ("bytes", "\(bytes)"), ("records", "\(records)"),
      ("values", "\(values)"), ("valueBytes", "\(valueBytes)"), ("faults", "\(faults)"),
      ("cpuSeconds", Count.decimal(cost.seconds)),
      ("mbPerSecond", Count.decimal(Double(bytes) / 1e6 / cost.seconds)),
      ("recordsPerSecond", "\(Int(Double(records) / cost.seconds))"),
      ("peakMB", Count.decimal(cost.peakMB)),
    ]
    return "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  private static func decimal(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
}
