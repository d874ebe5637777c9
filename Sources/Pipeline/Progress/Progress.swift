import Records

/// How far the reading of a run has come: bytes, records, findings, and the time that is left. It says nothing of
/// what the files hold.
final class Progress {
  private let isShown: Bool
  private let language: Language
  /// Bytes of all inputs; nothing where one of them is a pipe.
  private let total: Int?
  private let began: Double
  private var drawn = 0.0
  /// What the files came to that have ended.
  private var ended = Count()

  /// What was done so far.
  struct Count {
    var bytes = 0
    var records = 0
    var findings = 0
  }

  init(isShown: Bool, language: Language, total: Int?) {
    self.isShown = isShown && ProgressLine.canBeShown
    self.language = language
    self.total = total
    began = self.isShown ? ProgressLine.now : 0
  }

  /// Draws the line when it is time to. `count` is asked only then.
  func show(_ file: String, _ count: () -> Count) {
    guard isShown else { return }
    let now = ProgressLine.now
    guard now - began >= ProgressLine.patience, now - drawn >= ProgressLine.interval else { return }
    drawn = now
    ProgressLine.draw(text(file, count(), seconds: now - began))
  }

  func end(_ count: @autoclosure () -> Count) {
    guard isShown else { return }
    let count = count()
    ended.bytes += count.bytes
    ended.records += count.records
    ended.findings += count.findings
  }

  func clear() {
    if drawn > 0 { ProgressLine.wipe() }
    drawn = 0
  }

  private func text(_ file: String, _ count: Count, seconds: Double) -> String {
    let bytes = ended.bytes + count.bytes
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return [
      ProgressWords.bytes(bytes, of: total, in: language),
      CountedNoun.records.text(ended.records + count.records, in: language),
      CountedNoun.findings.text(ended.findings + count.findings, in: language),
      total.flatMap { ProgressWords.timeLeft(bytes, of: $0, after: seconds, in: language) },
      name,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
