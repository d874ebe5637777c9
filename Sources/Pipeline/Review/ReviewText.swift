import CanonicalModel
import Records
import Register

/// Pairs on a terminal.
struct ReviewText {
  let words: ReviewWords
  let disclosure: Disclosure?

  init(_ language: Language, _ disclosure: Disclosure?) {
    words = ReviewWords(language: language)
    self.disclosure = disclosure
  }

  private func say(_ en: String, _ cy: String) -> String { words.say(Words(en: en, cy: cy)) }

  // MARK: - The list

  /// Scores only where they are asked for: who has seen one agrees with it.
  func list(
    _ queue: ReviewQueue, _ dataset: ReviewDataset, limit: Int, showsScores: Bool
  ) -> String {
    var lines: [String] = []
    for item in queue.items.prefix(limit) {
      lines += entry(item, dataset, showsScores)
    }
    let left = queue.items.count - lines.count(where: { !$0.hasPrefix(" ") })
    if left > 0 {
      lines.append(
        say("\(left) more; --limit shows them", "\(left) arall; mae --limit yn eu dangos"))
    }
    if lines.isEmpty { lines.append(say("Nothing is left to review.", "Nid oes dim i'w adolygu.")) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func entry(_ item: ReviewQueue.Item, _ dataset: ReviewDataset, _ showsScores: Bool)
    -> [String]
  {
    let link = item.link
    var head = "\(link.pair)  \(words.question(link.question))"
    let why = reasons(item)
    if !why.isEmpty { head += "  [" + why.joined(separator: ", ") + "]" }
    if showsScores {
      head +=
        "  \(Figures.fixed(link.weight, 1, signed: true)) bits, \(Figures.percent(link.weight))"
    }
    return [head]
      + [link.left, link.right].map { key in
        var line = "    " + words.record(dataset.sources[key])
        if let disclosure {
          line += "  " + SensitiveText(key).revealed(by: disclosure).visible
        }
        return line
      }
  }

  private func reasons(_ item: ReviewQueue.Item) -> [String] {
    var why: [String] = []
    if item.isNear { why.append(say("near the threshold", "yn agos at y trothwy")) }
    if item.isBridge { why.append(say("a bridge", "pont")) }
    if item.clusterSize > ReviewQueue.largeCluster {
      why.append(
        say("a person of \(item.clusterSize) records", "person â \(item.clusterSize) cofnod"))
    }
    if item.decision != nil { why.append(say("decided as unsure", "penderfynwyd: ansicr")) }
    return why
  }

  // MARK: - One pair

  func pair(_ pair: ReviewPair) -> String {
    var lines = heading(pair) + [""] + table(pair) + [""] + waterfall(pair) + [""]
    lines += pair.steps.flatMap { step in
      words.sentence(step.reason).wrapped(indent: 2).enumerated().map {
        ($0.offset == 0 ? "- " : "  ") + $0.element
      }
    }
    return lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  private func heading(_ pair: ReviewPair) -> [String] {
    var lines = [
      "\(pair.link.pair)  \(words.question(pair.link.question))  "
        + "\(words.standing(pair.link.answer)) (\(words.decidedBy(pair.link.reason)))",
      "  \(say("left", "chwith")):  \(words.record(pair.left))",
      "  \(say("right", "de")): \(words.record(pair.right))",
    ]
    if let decision = pair.decision {
      lines.append(
        "  \(say("decided", "penderfynwyd")): \(words.answer(decision.answer)), "
          + "\(decision.by.visible), \(decision.on)")
    }
    return lines
  }

  /// Beside each other where there is room, and a long text on lines of its own.
  private func table(_ pair: ReviewPair) -> [String] {
    let shown = ShownValues(disclosure: disclosure, words: words)
    let rows = pair.rows.map { row in
      (
        label: words.say(row.field.definition.label), mark: ReviewText.mark(row.likeness),
        left: shown.text(row.left), right: shown.text(row.right)
      )
    }
    let width = min(34, rows.map(\.label.count).max() ?? 0)
    let short = rows.map(\.left.count).filter { $0 <= ReviewText.valueWidth }.max() ?? 0
    return rows.flatMap { row -> [String] in
      let head = "  \(row.label.padded(to: width))  \(row.mark)  "
      guard max(row.left.count, row.right.count) > ReviewText.valueWidth else {
        return [head + "\(row.left.padded(to: short))  \(row.right)"]
      }
      return [head] + long(row.left, say("left", "chwith")) + long(row.right, say("right", "de"))
    }
  }

  private static let valueWidth = 36

  private func long(_ text: String, _ side: String) -> [String] {
    text.isEmpty ? [] : "\(side): \(text)".wrapped(indent: 6).map { "      " + $0 }
  }

  static func mark(_ likeness: ReviewPair.Row.Likeness) -> String {
    switch likeness {
    case .same: "="
    case .overlapping: "~"
    case .different: "≠"
    case .oneSided: " "
    }
  }

  // MARK: - The waterfall

  private static let barWidth = 30

  private func waterfall(_ pair: ReviewPair) -> [String] {
    let labels = pair.steps.map { step in
      step.reason.comparison == "prior"
        ? words.comparison("prior")
        : "\(words.comparison(step.reason.comparison)): \(words.level(step.reason.level))"
    }
    let width = min(44, (labels + [sumLabel]).map(\.count).max() ?? 0)
    var lines = [
      "  \(say("reason", "rheswm").padded(to: width))    bits  "
        + String(repeating: " ", count: ReviewText.barWidth)
        + "  \(say("probability so far", "tebygolrwydd hyd yma"))"
    ]
    for (step, label) in zip(pair.steps, labels) {
      lines.append(line(label, step.reason.weight, step.before, step.after, pair.range, width))
    }
    lines.append(line(sumLabel, pair.link.weight, 0, pair.link.weight, pair.range, width))
    return lines
  }

  private var sumLabel: String { say("sum", "cyfanswm") }

  private func line(
    _ label: String, _ weight: Double, _ before: Double, _ after: Double,
    _ range: ClosedRange<Double>, _ width: Int
  ) -> String {
    let number = Figures.fixed(weight, 1, signed: true)
    let spaces = String(repeating: " ", count: max(0, 8 - number.count))
    return "  \(label.padded(to: width))\(spaces)\(number)  "
      + ReviewText.bar(before, after, range) + "  \(Figures.percent(after))"
  }

  /// From where the weight was to where it is; what speaks against is drawn otherwise.
  static func bar(_ before: Double, _ after: Double, _ range: ClosedRange<Double>) -> String {
    let span = max(range.upperBound - range.lowerBound, 1e-9)
    func cell(_ weight: Double) -> Int {
      let share = (weight - range.lowerBound) / span
      return max(0, min(barWidth, Int((share * Double(barWidth)).rounded())))
    }
    let start = min(cell(before), cell(after))
    let end = max(cell(before), cell(after))
    let sign = start == end ? "" : after < before ? "▒" : "█"
    let bar =
      String(repeating: " ", count: start)
      + (start == end ? "│" : String(repeating: sign, count: end - start))
    return bar.padded(to: barWidth)
  }
}
