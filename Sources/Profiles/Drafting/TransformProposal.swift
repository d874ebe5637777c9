import CanonicalModel
import Records

/// Through which transform the values of a column become those of its field.
struct TransformProposal {
  private(set) var transform: DraftTransform = .text
  private(set) var notes: [Words] = []
  private(set) var unknownSpellings: [String] = []

  /// `usualOrder` is what the other columns of the file say of day and month.
  init(
    _ sample: ColumnSample, _ field: CanonicalField, _ judgement: ContentJudgement,
    usualOrder: DateForms.Order?
  ) {
    switch field.definition.kind {
    case .date: proposeDate(sample, usualOrder)
    case .integer: transform = .integer
    case .code(let list):
      if let spelling = judgement.spelling(list) { proposeCode(sample, field, spelling) }
    case .text: proposeText(sample, field, judgement)
    }
  }

  // MARK: - Dates

  private mutating func proposeDate(_ sample: ColumnSample, _ usual: DateForms.Order?) {
    let order = DateForms.order(sample.dateMasks)
    var monthComesFirst = false
    switch order {
    case .monthFirst: monthComesFirst = true
    case .plain, .dayFirst: break
    case .undecidable: monthComesFirst = noteOpenOrder(usual)
    case .mixed:
      notes.append(
        Words(
          en: "some dates can only be day before month and some only month before day; ask which",
          cy: "mae rhai dyddiadau'n ddydd cyn mis a rhai'n fis cyn dydd; gofynnwch pa un"))
    }
    var patterns = DateForms.chosen(sample.dateMasks, monthComesFirst: monthComesFirst)
    if patterns.isEmpty { patterns = [monthComesFirst ? "MM/dd/yyyy" : "dd/MM/yyyy"] }
    if sample.count == 0 {
      notes.append(
        Words(
          en: "no date was in the sample, so the pattern is only the usual one",
          cy: "nid oedd dyddiad yn y sampl, felly'r patrwm arferol yn unig a roddwyd"))
    }
    let serials = sample.share(.serialDay)
    if serials > 0 { noteSerials() }
    transform = .date(patterns, acceptsSerials: serials >= 0.5)
  }

  /// True where the other columns put the month first.
  private mutating func noteOpenOrder(_ usual: DateForms.Order?) -> Bool {
    switch usual {
    case .dayFirst, .monthFirst:
      notes.append(
        Words(
          en: "its own dates can be read both ways; the order is that of the other columns",
          cy: "gellir darllen ei dyddiadau'r ddwy ffordd; trefn y colofnau eraill a gymerwyd"))
    default:
      notes.append(
        Words(
          en: "every date can be read day first or month first: the order cannot be decided; the "
            + "British one is put, ask the partner",
          cy:
            "gellir darllen pob dyddiad â'r dydd neu'r mis yn gyntaf: ni ellir penderfynu'r drefn; "
            + "rhoddwyd y drefn Brydeinig, gofynnwch i'r partner"))
    }
    if case .monthFirst = usual { return true }
    return false
  }

  private mutating func noteSerials() {
    notes.append(
      Words(
        en: "holds a spreadsheet's counts of days in place of dates; ask for dates",
        cy: "mae'n cynnwys cyfrif dyddiau taenlen yn lle dyddiadau; gofynnwch am ddyddiadau"))
  }

  // MARK: - Codes

  private mutating func proposeCode(
    _ sample: ColumnSample, _ field: CanonicalField, _ spelling: CodeSpelling
  ) {
    let separator =
      field.definition.isRepeated && !sample.isElementOfArray
      ? TransformProposal.separator(of: sample, spelling) : nil
    var codes: [(spelling: String, code: String)] = []
    var unknown: [(text: String, count: Int)] = []
    var seen: Set<[UInt8]> = []
    for (text, count) in sample.spellings {
      let isDivided = separator != nil && spelling.code(text) == nil
      let pieces =
        isDivided ? text.split(separator: separator ?? 0).map { Array($0.trimmed) } : [text]
      for piece in pieces where !piece.isEmpty && seen.insert(piece).inserted {
        guard spelling.code(piece) == nil else { continue }
        let shown = String(decoding: piece, as: UTF8.self)
        if let code = spelling.certain(piece) {
          codes.append((shown, code))
        } else {
          unknown.append((shown, count))
        }
      }
    }
    codes.sort { $0.spelling.utf8.lexicographicallyPrecedes($1.spelling.utf8) }
    unknownSpellings = TransformProposal.shown(unknown, of: sample)
    transform = separator.map { .codes(codes, separator: $0) } ?? .code(codes)
  }

  /// Spellings that may be told: few, short, and not each of them once, as names would be.
  private static func shown(_ unknown: [(text: String, count: Int)], of sample: ColumnSample)
    -> [String]
  {
    let isClosed = !sample.isOpenEnded && sample.spellings.count <= 40
    guard isClosed, unknown.count <= 20 else { return [] }
    return unknown.filter { $0.text.utf8.count <= 32 && $0.count > 1 }.sorted {
      ($1.count, $0.text) < ($0.count, $1.text)
    }.map(\.text)
  }

  /// The sign that divides cells with several codes.
  private static func separator(of sample: ColumnSample, _ spelling: CodeSpelling) -> UInt8? {
    var best: (separator: UInt8, count: Int)?
    for separator in CodeSpelling.separators {
      var (divided, readable) = (0, 0)
      for (text, count) in sample.spellings
      where spelling.code(text) == nil && text.contains(separator) {
        divided += count
        if spelling.readsPieces(text, separator) { readable += count }
      }
      let isOwn = separator != UInt8(ascii: "/") && separator != UInt8(ascii: ",")
      let isUsual = isOwn && divided * 20 >= sample.count && divided > 0
      guard readable > 0 && readable * 2 >= divided || isUsual else { continue }
      if max(readable, isUsual ? divided : 0) > best?.count ?? 0 {
        best = (separator, max(readable, isUsual ? divided : 0))
      }
    }
    return best?.separator
  }

  // MARK: - Texts

  private mutating func proposeText(
    _ sample: ColumnSample, _ field: CanonicalField, _ judgement: ContentJudgement
  ) {
    if field.definition.isRepeated, !sample.isElementOfArray,
      let separator = TransformProposal.textSeparator(sample, field, judgement)
    {
      transform = .texts(separator: separator)
      return
    }
    let isIdentifier =
      field.definition.part == .identification || field.isDecidedByShape || field.isReference
    guard isIdentifier else { return }
    let hasZeros = sample.leadingZeros * 4 >= sample.count && sample.leadingZeros > 1
    let isEven =
      sample.share(.integer) > 0.95 && sample.fewestDigits == sample.mostDigits
      && (5...20).contains(sample.mostDigits)
    transform = .identifier(digits: hasZeros && isEven ? sample.mostDigits : nil)
  }

  private static func textSeparator(
    _ sample: ColumnSample, _ field: CanonicalField, _ judgement: ContentJudgement
  ) -> UInt8? {
    let places = field.isTown ? judgement.spelling(.places) : nil
    for separator in CodeSpelling.separators {
      var (divided, readable) = (0, 0)
      for (text, count) in sample.spellings where text.contains(separator) {
        divided += count
        if places?.code(text) == nil, places?.readsPieces(text, separator) == true {
          readable += count
        }
      }
      let isOwn = separator == UInt8(ascii: ";") || separator == UInt8(ascii: "|")
      if isOwn && divided * 20 >= sample.count && divided > 0 || readable * 2 > divided {
        return separator
      }
    }
    return nil
  }
}
