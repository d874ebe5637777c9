import CanonicalModel
import Records

/// Makes canonical records of raw ones, as an export version says.
///
/// A path of the file is looked up once; after that a value costs an index. Copies are cheap and
/// independent, so that batches can be mapped side by side.
package struct RecordMapper: Sendable {
  package let export: ExportVersion
  let plan: MappingPlan
  private var bindings: [Binding] = []
  /// Which steps the values of each path take, as ranges of `steps`.
  private var routes: [Route] = []
  private var steps: [MappingPlan.Step] = []
  /// What is looked for in the spellings of each path.
  private(set) var watches: [ColumnWatch] = []
  /// How many of the paths are watched.
  private(set) var watchCount = 0
  private let byPath: [String: [Int]]
  let joins: [Int]
  private let constants: [Int]
  private let isOfIntelligence: Bool
  private let ancestors: Set<String>
  private var met: Set<String> = []
  private var onlyPath: UInt32?
  private var partnerPath: UInt32?
  /// Paths of joined sources, by source.
  private(set) var joinedPaths: [Int: [UInt32?]] = [:]
  /// Paths of the dated codes, in the order of the plan.
  private(set) var datedPaths: [UInt32?]

  private struct Route: Sendable {
    let first: Int32
    let end: Int32
    /// Whether the values are elements of an array.
    let isElement: Bool
  }

  /// What becomes of the values of one path.
  private enum Binding: Sendable {
    case mapped
    case ignored
    case unmapped
    /// A step on the way to values, never a value itself.
    case container
  }

  package init(_ export: ExportVersion, missingWords: SpellingTable) {
    self.export = export
    isOfIntelligence = export.recordKind == .intelligenceReport
    plan = MappingPlan(export, missingWords: missingWords)
    var byPath: [String: [Int]] = [:]
    var joins: [Int] = []
    var constants: [Int] = []
    var ancestors: Set<String> = []
    for (index, source) in export.sources.enumerated() {
      if case .constant = source.transform { constants.append(index) }
      if case .join = source.transform { joins.append(index) }
      for path in source.paths {
        byPath[path, default: []].append(index)
        var above = path[...]
        while let slash = above.lastIndex(of: "/") {
          above = above[..<slash]
          ancestors.insert(String(above))
        }
      }
    }
    datedPaths = Array(repeating: nil, count: plan.dated.count)
    self.byPath = byPath
    self.joins = joins
    self.constants = constants
    self.ancestors = ancestors
  }

  // MARK: - Paths

  /// Learns the paths that a reader has met since the last time.
  package mutating func learn(_ paths: PathTable) {
    while bindings.count < paths.count {
      let path = UInt32(bindings.count)
      let name = paths.description(path)
      bindings.append(binding(of: name, isRoot: path == PathTable.root))
      met.insert(name)
      addRoute(of: name)
      if name == export.records.only?.path { onlyPath = path }
      if name == export.statements?.partnerPath { partnerPath = path }
      for index in datedPaths.indices where plan.dated[index].path == name {
        datedPaths[index] = path
      }
      for join in joins {
        let wanted = export.sources[join].paths
        guard let position = wanted.firstIndex(of: name) else { continue }
        joinedPaths[join, default: Array(repeating: nil, count: wanted.count)][position] = path
      }
    }
  }

  private mutating func addRoute(of name: String) {
    let first = steps.count
    for source in byPath[name, default: []] where plan.stepOfSource[source] >= 0 {
      steps.append(plan.steps[plan.stepOfSource[source]])
    }
    routes.append(
      Route(
        first: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: steps.count),
        isElement: export.format != .csv && name.contains("*")))
    let watch = ColumnWatch(steps[first...], of: export, number: watchCount)
    watches.append(watch)
    if watch.kind != .nothing { watchCount += 1 }
  }

  private func binding(of name: String, isRoot: Bool) -> Binding {
    if isRoot { return .container }
    if byPath[name] != nil { return .mapped }
    if name == export.records.only?.path || name == export.statements?.partnerPath {
      return .ignored
    }
    var above = name[...]
    while true {
      if export.ignored[String(above)] != nil { return .ignored }
      guard export.format != .csv, let slash = above.lastIndex(of: "/") else { break }
      above = above[..<slash]
    }
    return ancestors.contains(name) ? .container : .unmapped
  }

  /// Whether a profile knows the name: then it is a name, and not data that slipped into one.
  package func isKnown(_ path: UInt32) -> Bool {
    guard path < bindings.count else { return false }
    if case .unmapped = bindings[Int(path)] { return false }
    return true
  }

  package func isUnmapped(_ path: UInt32) -> Bool {
    guard path < bindings.count, case .unmapped = bindings[Int(path)] else { return false }
    return true
  }

  /// The columns that the export should have and the header has not, with the fields they fill.
  package func missingColumns() -> [(column: String, fields: [CanonicalField])] {
    byPath.keys.filter { !met.contains($0) }.sorted().map { column in
      (column, byPath[column, default: []].flatMap { export.sources[$0].fields })
    }
  }

  /// What spellings mean.
  var spellings: SpellingTables { plan.spellings }

  /// Whether a reader has met the path.
  package func hasMet(_ path: String) -> Bool { met.contains(path) }

  // MARK: - Records

  /// How many canonical records a raw one holds.
  package func partCount(of raw: RawRecord) -> Int { export.records.each.isEmpty ? 1 : raw.parts }

  /// The steps that the values of a path take.
  func steps(of path: UInt32) -> ArraySlice<MappingPlan.Step> {
    let route = routes[Int(path)]
    return steps[Int(route.first)..<Int(route.end)]
  }

  /// What maps the values of a batch.
  package func valueMapper(for batch: RawBatch) -> ValueMapper {
    ValueMapper(batch: batch, export: export, plan: plan)
  }

  /// Fills `record` from a part of a raw record. False when the export does not count it.
  package func map(
    _ raw: Int, part: Int, with values: ValueMapper, into record: inout CanonicalRecord,
    faults: inout [ValueFault]
  ) -> Bool {
    let source = values.batch.records[raw]
    guard isSelected(source, part, values.batch) else { return false }
    record.begin(rawRecord: raw, part: export.records.each.isEmpty ? 0 : part)
    let wanted = export.records.each.isEmpty ? 0 : UInt16(truncatingIfNeeded: part)
    let fields = values.batch.fields.span
    for index in source.firstField..<source.endField {
      let field = fields[index]
      if field.valueCount == 0 { continue }
      if case .null = field.kind { continue }
      if wanted != 0, field.part != 0, field.part != wanted { continue }
      let route = routes[Int(field.path)]
      if route.first == route.end { continue }
      if record.isFull || faults.count >= RecordMapper.mostFaults {
        noteLimit(record.isFull, at: index, steps[Int(route.first)].field, &faults)
        break
      }
      let text = field.isAside ? values.batch.side.span : values.batch.bytes.span
      mapValue(field, at: index, text, route, with: values, into: &record, &faults)
    }
    for index in plan.dated.indices {
      guard let path = datedPaths[index] else { continue }
      mapDated(plan.dated[index], path, source, wanted, with: values, into: &record, &faults)
    }
    for join in joins { self.join(join, source, wanted, values.batch, into: &record) }
    for constant in constants { add(constant, to: &record) }
    if isOfIntelligence { record.addConvertedGrade() }
    if let partnerPath { readPartner(partnerPath, source, values.batch, into: &record) }
    return true
  }

  /// Takes whose record it says that it is.
  private func readPartner(
    _ path: UInt32, _ raw: RawRecord, _ batch: RawBatch, into record: inout CanonicalRecord
  ) {
    for field in batch.fields[raw.firstField..<raw.endField]
    where field.path == path && field.valueCount > 0 {
      record.statedPartner = TextRange(
        store: field.isAside ? .side : .bytes, start: Int(field.valueStart),
        count: Int(field.valueCount))
    }
  }

  /// The most faults that are told of one record.
  private static let mostFaults = 4096

  /// The values from this one on are not taken.
  private func noteLimit(
    _ isFull: Bool, at index: Int, _ field: CanonicalField, _ faults: inout [ValueFault]
  ) {
    let limit = isFull ? CanonicalRecord.capacity : RecordMapper.mostFaults
    faults.append(
      ValueFault(
        .tooManyColumns, field: field, source: Int32(truncatingIfNeeded: index),
        detail: ["limit": .number(limit)]))
  }

  @inline(__always)
  private func mapValue(
    _ field: RawField, at index: Int, _ store: Span<UInt8>, _ route: Route,
    with values: ValueMapper, into record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let start = Int(field.valueStart)
    let bounds = store.trimmed(start..<start + Int(field.valueCount))
    if bounds.isEmpty { return }
    let value = SourceValue(field, at: index, isElement: route.isElement, bounds)
    for step in Int(route.first)..<Int(route.end) {
      values.map(value, store, steps[step], into: &record, &faults)
    }
  }

  /// A code whose field depends on the record's date is taken when that date has been read.
  private func mapDated(
    _ dated: DatedStep, _ path: UInt32, _ raw: RawRecord, _ part: UInt16,
    with values: ValueMapper, into record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    for index in raw.firstField..<raw.endField where values.batch.fields[index].path == path {
      let field = values.batch.fields[index]
      if field.valueCount == 0 || field.kind == .null || record.isFull { continue }
      if part != 0, field.part != 0, field.part != part { continue }
      let store = field.isAside ? values.batch.side.span : values.batch.bytes.span
      let start = Int(field.valueStart)
      let bounds = store.trimmed(start..<start + Int(field.valueCount))
      if bounds.isEmpty { continue }
      let value = SourceValue(field, at: index, isElement: false, bounds)
      switch dated.meaning.verdict(for: record) {
      case .present: values.map(value, store, dated.present, into: &record, &faults)
      case .earlier: values.map(value, store, dated.earlier, into: &record, &faults)
      case .open: values.failUndated(value, store, dated, &record, &faults)
      }
    }
  }

  private func isSelected(_ raw: RawRecord, _ part: Int, _ batch: RawBatch) -> Bool {
    guard let only = export.records.only else { return true }
    guard let onlyPath else { return false }
    for field in batch.fields[raw.firstField..<raw.endField]
    where field.path == onlyPath && (field.part == 0 || Int(field.part) == part) {
      if only.values.contains(String(decoding: batch.text(field).trimmed, as: UTF8.self)) {
        return true
      }
    }
    return false
  }
}
