import Records

/// The records of the last drop by their hashed references. No value is kept of them, and no name.
///
/// A record takes 48 bytes, some 30 for each reference, and 12 for each settled value: an invented referral
/// with three references and twelve such values some 300.
struct PastTable: Sendable {
  private(set) var rows = Chunks<PastRow>()
  private(set) var facts = Chunks<PastFact>()
  private var index: [UInt64: UInt32] = [:]

  /// Beyond so many records with one reference they are no longer told apart.
  static let mostRows = 64

  /// The first record with one of the references, the best known first.
  func head(of keys: [UInt64]) -> Int? {
    for key in keys { if let row = index[key] { return Int(row) } }
    return nil
  }

  /// Takes the records of a batch, in the order of the files.
  mutating func add(_ batch: PastBatch) {
    var (fact, key) = (0, 0)
    for row in batch.rows {
      let keys = Array(batch.keys[key..<key + Int(row.keyCount)])
      let own = batch.facts[fact..<fact + Int(row.row.factCount)]
      key += keys.count
      fact += own.count
      add(row.row, keys, own)
    }
  }

  private mutating func add(_ row: PastRow, _ keys: [UInt64], _ own: ArraySlice<PastFact>) {
    var row = row
    row.facts = UInt32(clamping: facts.count)
    guard let head = head(of: keys) else {
      facts.append(contentsOf: own)
      for key in keys { index[key] = UInt32(clamping: rows.count) }
      return rows.append(row)
    }
    for key in keys where index[key] == nil { index[key] = UInt32(clamping: head) }
    if row.age < rows[head].age { return }
    if row.age > rows[head].age {
      facts.append(contentsOf: own)
      rows[head] = row
      return
    }
    guard !rows[head].isCrowded else { return }
    facts.append(contentsOf: own)
    row.rows = 0
    row.next = rows[head].next
    var first = rows[head]
    first.next = UInt32(clamping: rows.count)
    first.rows += 1
    rows[head] = first
    rows.append(row)
  }

  /// Leaves out what stands in files of which nothing may be kept.
  mutating func leaveOut(_ files: Set<Int>) {
    if files.isEmpty { return }
    index = index.filter { !files.contains(Int(rows[Int($0.value)].file)) }
  }

  /// A reference of each first record: the smallest hash, so that the order of a table shows nowhere.
  func keys(of heads: [Int]) -> [Int: UInt64] {
    let wanted = Set(heads)
    var keys: [Int: UInt64] = [:]
    for (key, row) in index where wanted.contains(Int(row)) {
      keys[Int(row)] = min(key, keys[Int(row)] ?? key)
    }
    return keys
  }

  /// The records with the reference of the first one.
  func chain(_ head: Int) -> [PastRow] {
    var chain = [rows[head]]
    while let next = chain.last?.next, next != PastRow.none { chain.append(rows[Int(next)]) }
    return chain
  }

  /// The first records, of which each stands for a reference, by their file and in its order.
  var heads: [Int: [Int]] {
    var heads: [Int: [Int]] = [:]
    for head in Set(index.values) {
      heads[Int(rows[Int(head)].file), default: []].append(Int(head))
    }
    return heads.mapValues { $0.sorted { rows[$0].byteOffset < rows[$1].byteOffset } }
  }
}
