import CanonicalModel
import Records

/// What is looked for in the spellings of one column: what no value shows by itself, and all of them
/// together do.
struct ColumnWatch: Sendable {
  enum Kind: UInt8, Sendable {
    case nothing
    /// Days whose order of day and month nothing but the profile tells.
    case dayOrder
    /// The scheme in which a gender is written.
    case genderScheme
    /// Answers as the online form spells them.
    case formAnswer
    /// Boxes of the online form, which are there with `Yes` or not at all.
    case formTick
  }

  let kind: Kind
  /// Its number among the columns that are watched.
  var number: Int32 = 0
  /// The spellings that its values are read by.
  var table: Int32 = 0
  var field = CanonicalField.recordedOn
  /// Whether the profile reads the day first.
  var isDayFirst = true

  static let nothing = ColumnWatch(kind: .nothing)

  /// Whether it looks at values without a text, too.
  var seesBlanks: Bool { kind == .formTick }
}

extension ColumnWatch {
  /// The watch that the steps of a column ask for.
  init(_ steps: ArraySlice<MappingPlan.Step>, of export: ExportVersion, number: Int) {
    for step in steps {
      let watch = ColumnWatch(step, of: export, number: Int32(truncatingIfNeeded: number))
      guard watch.kind != .nothing else { continue }
      self = watch
      return
    }
    self = .nothing
  }

  private init(_ step: MappingPlan.Step, of export: ExportVersion, number: Int32) {
    self.init(
      kind: ColumnWatch.kind(of: step, in: export), number: number, table: step.table,
      field: step.field, isDayFirst: ColumnWatch.order(of: step, in: export) != .monthFirst)
  }

  private static func kind(of step: MappingPlan.Step, in export: ExportVersion) -> Kind {
    let isForm = export.vocabulary == .onlineForm
    switch step.kind {
    case .date: return order(of: step, in: export) == nil ? .nothing : .dayOrder
    case .code where step.field == .gender: return .genderScheme
    // What the form asks of other victims it sends on as it stands in its own page, in small letters.
    case .code where isForm && step.field != .areOtherVictimsInvolved:
      return step.field.definition.kind.list == .yesNo ? .formAnswer : .nothing
    case .tick where isForm: return .formTick
    default: return .nothing
    }
  }

  /// The order of day and month in the patterns of a date; nothing where they name none, or both.
  private static func order(of step: MappingPlan.Step, in export: ExportVersion)
    -> DatePattern.DayOrder?
  {
    guard step.kind == .date,
      case .date(let patterns, _) = export.sources[Int(step.source)].transform
    else { return nil }
    let orders = Set(patterns.compactMap(\.dayOrder))
    return orders.count == 1 ? orders.first : nil
  }
}
