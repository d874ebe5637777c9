import Records
import Reports

/// Writes what a report found as a baseline: ids, rules, severities, partners, kinds and counts, in an
/// order of their own, so that the same findings are the same bytes.
package struct BaselineWriter {
  let report: Report
  private var groups: [Baseline.Group] = []
  private var entries: [KnownFindings.Entry] = []

  /// Takes the findings of a run that makes all of them. What is suppressed is left out: when its day is
  /// over, it is to count again.
  package init(_ report: Report) {
    self.report = report
    var numbers: [Baseline.Group: Int] = [:]
    var walk = report.findings.everything()
    while let glance = walk.glance() {
      guard case .fingerprint(let number) = glance.id.name, glance.standing.suppression == nil
      else { continue }
      let group = Baseline.Group(
        rule: glance.rule, severity: glance.severity, origin: origin(of: glance.file))
      let index = numbers[group] ?? groups.count
      if index == groups.count {
        numbers[group] = index
        groups.append(group)
      }
      entries.append(
        KnownFindings.Entry(
          fingerprint: number, occurrence: glance.id.occurrence, count: glance.count ?? 1,
          group: index))
    }
    sort()
  }

  private func origin(of file: Int) -> FileOrigin {
    report.inputs.indices.contains(file) ? report.inputs[file].origin : FileOrigin()
  }

  private mutating func sort() {
    let order = groups.indices.sorted { BaselineWriter.isEarlier(groups[$0], groups[$1]) }
    var places = Array(repeating: 0, count: groups.count)
    for (place, group) in order.enumerated() { places[group] = place }
    groups = order.map { groups[$0] }
    entries.sort {
      (places[Int($0.group)], $0.fingerprint, $0.occurrence)
        < (places[Int($1.group)], $1.fingerprint, $1.occurrence)
    }
    for index in entries.indices {
      let entry = entries[index]
      entries[index] = KnownFindings.Entry(
        fingerprint: entry.fingerprint, occurrence: Int(entry.occurrence),
        count: Int(entry.count), group: places[Int(entry.group)])
    }
  }

  private static func isEarlier(_ left: Baseline.Group, _ right: Baseline.Group) -> Bool {
    let names = [left, right].map { group in
      [
        group.origin.partner ?? "", group.origin.kind ?? "", group.rule.description,
        group.severity.rawValue,
      ]
    }
    return names[0].lexicographicallyPrecedes(names[1])
  }

  /// How many rules the findings are of.
  var ruleCount: Int { Set(groups.map(\.rule)).count }

  // MARK: - The file

  /// Writes it whole, or not at all.
  package func save(to path: String) throws(RunError) {
    guard entries.count == report.counts.error + report.counts.warning + report.counts.info else {
      throw BaselineWriter.tooMany(path)
    }
    let draft = try Output.Draft(of: path)
    var count = 0
    write(
      to: ReportOutput { bytes in
        count += bytes.count
        draft.write(bytes)
      })
    guard count <= Baseline.mostBytes else { throw BaselineWriter.tooMany(path) }
    try draft.finish()
  }

  private static func tooMany(_ path: String) -> RunError {
    .input(
      "\(path): these are more findings than a baseline can hold; mend first what is wrong most "
        + "often, or leave rules out with --ignore")
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: ReportOutput { bytes += $0 })
    return bytes
  }

  private func write(to output: ReportOutput) {
    var json = JSONWriter(appendingTo: output)
    json.object { json in
      json.member("baselineVersion", Baseline.version)
      json.tool(report.tool)
      json.rules(report.catalogue)
      let partners = Set(report.inputs.compactMap(\.origin.partner)).sorted()
      json.member("partners", array: partners) { $0.value($1) }
      var start = entries.startIndex
      json.member("known", array: groups.indices) { json, group in
        let rest = entries[start...]
        let end = rest.firstIndex { Int($0.group) != group } ?? rest.endIndex
        write(groups[group], entries[start..<end], to: &json)
        start = end
      }
    }
    json.finish()
    var output = json.output
    output.flush()
  }

  private func write(
    _ group: Baseline.Group, _ entries: ArraySlice<KnownFindings.Entry>, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("rule", group.rule.description)
      json.member("severity", group.severity.rawValue)
      json.optionalMember("partner", group.origin.partner)
      json.optionalMember("kind", group.origin.kind)
      json.member("findings", array: entries) { $0.value($1.id.description) }
      let folded = entries.filter { $0.count > 1 }
      guard !folded.isEmpty else { return }
      json.member("counts") { json in
        for entry in folded { json.member(named: entry.id.description, Int(entry.count)) }
      }
    }
  }
}
