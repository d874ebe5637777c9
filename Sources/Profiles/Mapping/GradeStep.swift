import CanonicalModel
import Records

/// How a step reads a grade of intelligence.
struct GradeStep: Sendable {
  /// Nothing where it is the scheme that is read.
  var part: GradePart?
  var scheme: GradingScheme?
  /// The part that a single character stands for: where a profile reads several parts from one
  /// place, only a whole grade can stand there.
  var alone: GradePart?
  /// Whether it is the one that tells what is wrong: a cell of which three fields are made is wrong
  /// once.
  var isTelling = true

  init() {}

  init(_ reading: GradeReading, of source: FieldSource, in export: ExportVersion) {
    part = reading.part
    scheme = reading.scheme
    let kin = export.sources.filter { $0.paths == source.paths && $0.grade != nil }
    let parts = Set(kin.compactMap { $0.grade?.part })
    alone = parts.count == 1 ? parts.first : nil
    isTelling = (kin.first { $0.grade?.part != nil } ?? kin.first) === source
  }

  /// The code that the text stands for; nothing where it is no grade, or of another scheme.
  func code(for text: Span<UInt8>) -> Code? {
    if text.count == 1 { return alone?.code(for: text[0]).flatMap(wanted) }
    guard let grade = IntelligenceGrade(text) else { return nil }
    return wanted(part.map { grade[$0] } ?? grade.scheme.code)
  }

  private func wanted(_ code: Code) -> Code? {
    guard let found = GradingScheme(code), scheme == nil || scheme == found else { return nil }
    return part == nil ? found.code : code
  }
}

extension FieldSource {
  fileprivate var grade: GradeReading? {
    guard case .grade(let reading) = transform else { return nil }
    return reading
  }
}
