import CanonicalModel
import Records

/// Whether the values of a column can be those of a field.
enum ContentFit: Int, Sendable {
  /// They cannot.
  case contradicts
  /// They hardly can.
  case doubtful
  /// They are codes that nobody knows.
  case coded
  /// They say nothing, or nothing against it.
  case neutral
  /// They are such values.
  case fits
  /// They are such values, and of no other field.
  case decisive
}

/// Holds the values of columns against fields.
struct ContentJudgement {
  /// What the spellings of each list mean.
  private let spellings: [CodeListID: CodeSpelling]

  init(lists: CodeLists) {
    spellings = Dictionary(
      uniqueKeysWithValues: CodeListID.allCases.map { ($0, CodeSpelling($0, in: lists)) })
  }

  func spelling(_ list: CodeListID) -> CodeSpelling? { spellings[list] }

  func fit(_ sample: ColumnSample, _ field: CanonicalField) -> ContentFit {
    guard sample.count > 0 else { return .neutral }
    switch field.definition.kind {
    case .date: return dateFit(sample)
    case .integer: return integerFit(sample, field)
    case .code(let list): return codeFit(sample, list)
    case .text: return textFit(sample, field)
    }
  }

  // MARK: - Dates and numbers

  private func dateFit(_ sample: ColumnSample) -> ContentFit {
    let share = sample.dateShare + sample.share(.serialDay)
    if share >= 0.8 { return .fits }
    return share >= 0.5 ? .doubtful : .contradicts
  }

  private func integerFit(_ sample: ColumnSample, _ field: CanonicalField) -> ContentFit {
    guard sample.share(.integer) >= 0.85 else { return .contradicts }
    let limit = field == .statedAge ? 115 : field == .numberOfChildren ? 25 : 4000
    return sample.greatestInteger <= limit ? .fits : .contradicts
  }

  // MARK: - Codes

  private func codeFit(_ sample: ColumnSample, _ list: CodeListID) -> ContentFit {
    if list == .yesNo, sample.share(.integer) > 0.8, sample.greatestInteger > 1 {
      return .contradicts
    }
    let share = understoodShare(sample, list)
    if share >= 0.6 { return .fits }
    if isOrdinary(sample) { return .contradicts }
    if share > 0.15 { return .neutral }
    // Codes of the partner's own: few, short and often the same.
    let isCoded =
      sample.spellings.count <= 20 && sample.averageLength <= 24
      && (sample.count < 8 || sample.distinctShare < 0.6)
    if list == .yesNo { return .contradicts }
    return isCoded && !isOtherKind(sample) ? .coded : .contradicts
  }

  /// How many of the values the list understands, whole or in pieces.
  func understoodShare(_ sample: ColumnSample, _ list: CodeListID) -> Double {
    guard let known = spellings[list] else { return 0 }
    var (all, understood) = (0, 0)
    for spelling in sample.spellings {
      all += spelling.count
      if known.reads(spelling.text) { understood += spelling.count }
    }
    return all == 0 ? 0 : Double(understood) / Double(max(all, sample.count))
  }

  /// Whether the codes are of no other list: one letter or digit may be a code of anything, and the names
  /// of countries are also where somebody was.
  func isTelling(_ sample: ColumnSample, _ field: CanonicalField) -> Bool {
    if field == .nationalities { return understoodShare(sample, .countries) < 0.4 }
    let letters = sample.spellings.count { $0.text.count > (field == .gender ? 0 : 2) }
    guard letters * 3 >= sample.spellings.count * 2 else { return false }
    return field != .gender || sample.share(.integer) < 0.1
  }

  /// Dates, sentences, addresses of any kind: nothing that a list would hold.
  private func isOrdinary(_ sample: ColumnSample) -> Bool {
    sample.dateShare > 0.6 || sample.share(.email) > 0.5 || sample.share(.phone) > 0.5
      || sample.share(.prose) > 0.6 && sample.averageLength > 50
  }

  /// Whether the values are answers of yes and no.
  private func isOtherKind(_ sample: ColumnSample) -> Bool {
    sample.booleans == sample.count || understoodShare(sample, .yesNo) > 0.8
  }

  // MARK: - Texts

  private func textFit(_ sample: ColumnSample, _ field: CanonicalField) -> ContentFit {
    if let shape = field.shape {
      let share = sample.share(shape)
      if share >= 0.6 { return field.isDecidedByShape ? .decisive : .fits }
      if share >= 0.2 { return .neutral }
      if field.isDecidedByShape || shape == .homeOffice {
        return referenceFit(sample) == .contradicts ? .contradicts : .neutral
      }
      return .contradicts
    }
    if field.definition.part == .identification || field.isReference { return referenceFit(sample) }
    if field.isName { return nameFit(sample, field) }
    if field.isLongText { return longFit(sample, field) }
    return plainFit(sample, field)
  }

  private func referenceFit(_ sample: ColumnSample) -> ContentFit {
    if sample.dateShare > 0.6 && sample.share(.integer) < 0.5 { return .contradicts }
    if sample.share(.prose) > 0.3 || isOtherKind(sample) && sample.count > 3 { return .contradicts }
    if sample.share(.email) > 0.3 || sample.share(.personName) > 0.7 { return .contradicts }
    if sample.share(.digits) < 0.5 { return sample.averageLength > 12 ? .contradicts : .doubtful }
    if sample.count > 5, sample.distinctShare < 0.3, !sample.isOpenEnded { return .doubtful }
    return .fits
  }

  private func nameFit(_ sample: ColumnSample, _ field: CanonicalField) -> ContentFit {
    if field == .initials {
      return sample.share(.initials) >= 0.7
        ? .fits : sample.averageLength > 6 ? .contradicts : .doubtful
    }
    if sample.dateShare > 0.3 || sample.share(.email) > 0.3 || sample.share(.digits) > 0.3
      || isOtherKind(sample) && sample.count > 3
    {
      return .contradicts
    }
    if sample.share(.initials) >= 0.7, field != .aliases { return .contradicts }
    if field == .aliases { return sample.averageLength > 60 ? .contradicts : .neutral }
    let names = sample.share(.personName) + sample.share(.commaName)
    if names < 0.5 { return sample.averageLength > 40 ? .contradicts : .doubtful }
    let isWhole = sample.share(.oneWord) < 0.4
    if field == .familyName, isWhole, sample.share(.commaName) < 0.5 { return .neutral }
    return .fits
  }

  private func longFit(_ sample: ColumnSample, _ field: CanonicalField) -> ContentFit {
    if sample.dateShare > 0.5 || sample.share(.integer) > 0.5 || isOtherKind(sample)
      || sample.share(.email) > 0.5
    {
      return .contradicts
    }
    if sample.averageLength >= 30 { return .fits }
    let isAccount = field == .narrative || field == .sanitisedText || field == .sourceText
    if isAccount, sample.averageLength < 25, sample.count > 7, sample.distinctShare < 0.5 {
      return .contradicts
    }
    if understoodShare(sample, .exploitationTypes) > 0.6 { return .contradicts }
    return sample.averageLength >= 12 ? .neutral : .doubtful
  }

  private func plainFit(_ sample: ColumnSample, _ field: CanonicalField) -> ContentFit {
    if sample.dateShare > 0.6 { return field == .exploitationPeriod ? .doubtful : .contradicts }
    if isOtherKind(sample), sample.count > 3 { return .contradicts }
    if sample.share(.email) > 0.5 || sample.share(.uuid) > 0.5 { return .contradicts }
    if field.isTown { return understoodShare(sample, .places) >= 0.5 ? .fits : townFit(sample) }
    if field == .address { return sample.averageLength >= 8 ? .neutral : .doubtful }
    if field == .originalGrade { return sample.share(.grade) > 0.6 ? .decisive : .doubtful }
    return .neutral
  }

  private func townFit(_ sample: ColumnSample) -> ContentFit {
    sample.share(.digits) > 0.5 || sample.averageLength > 60 ? .contradicts : .neutral
  }
}
