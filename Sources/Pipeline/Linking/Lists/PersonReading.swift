import CanonicalModel
import Linkage
import Profiles
import Records

/// Fills a draft of a person from a row of a list.
struct PersonReading {
  private let columns: PersonColumns
  private let dates: [(column: Int, text: BirthDateText)]
  private let sexes: SexCodes

  init(_ columns: PersonColumns, _ survey: ListSurvey, _ sexes: SexCodes) {
    self.columns = columns
    self.sexes = sexes
    dates = columns.dates.map { date in
      let order = date.order ?? survey.orders[date.column]?.order ?? .dayFirst
      return (date.column, BirthDateText(order: order))
    }
  }

  /// Everything but the key and the source.
  func fill(_ draft: inout PersonDraft, _ row: ListRow, _ batch: RawBatch) {
    fillNames(&draft, row, batch)
    fillBirth(&draft, row, batch)
    if let sex = columns.sex, let text = row.value(sex, batch) { draft.sex = sexes.sex(text) }
    for texts in columns.identifiers {
      let kind = texts.kind
      each(texts.columns, texts.isJoined, texts.separators, row, batch, &draft) {
        $0.add(kind, $1)
      }
    }
    for texts in columns.traits {
      let kind = texts.kind
      each(texts.columns, texts.isJoined, texts.separators, row, batch, &draft) {
        $0.add(kind, $1)
      }
    }
  }

  // MARK: - Names

  private func fillNames(_ draft: inout PersonDraft, _ row: ListRow, _ batch: RawBatch) {
    let given = joined(columns.given, row, batch, &draft)
    let family = joined(columns.family, row, batch, &draft)
    if !given.isEmpty || !family.isEmpty { draft.add(.parts(given: given, family: family)) }
    if !columns.fullName.isEmpty {
      let whole = joined(columns.fullName, row, batch, &draft)
      if !whole.isEmpty, !PersonReading.isSame(whole, given, family, draft) {
        draft.add(PersonReading.name(whole, draft))
      }
    }
    guard columns.hasOtherNames else { return }
    let other = joined(columns.otherFamily, row, batch, &draft)
    if !other.isEmpty, !draft.text(other).elementsEqual(draft.text(family)) {
      draft.add(.parts(given: given, family: other))
    }
    for alias in columns.aliases {
      each(alias.columns, false, alias.separators, row, batch, &draft) {
        $0.add(PersonReading.name($1, $0))
      }
    }
    let initials = joined(columns.initials, row, batch, &draft)
    if !initials.isEmpty { draft.add(.initials(initials)) }
  }

  private static let comma = UInt8(ascii: ",")

  /// `Surname, given names`; any other text is words in an order that nobody knows.
  private static func name(
    _ whole: PersonDraft.Text, _ draft: borrowing PersonDraft
  ) -> PersonDraft.Name {
    let text = draft.text(whole)
    guard let first = text.firstIndex(of: comma), text.lastIndex(of: comma) == first else {
      return .whole(whole)
    }
    let family = text[..<first].trimmed
    let given = text[text.index(after: first)...].trimmed
    guard !family.isEmpty, !given.isEmpty, !isSuffix(given) else { return .whole(whole) }
    return .parts(
      given: PersonDraft.Text(given.indices), family: PersonDraft.Text(family.indices))
  }

  private static let suffixes: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "esq", "phd", "md", "obe", "mbe", "bart", "1st", "2nd",
  ]

  /// What stands behind a name and is no name: `John Smith, Jr.`
  private static func isSuffix(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 6 && suffixes.contains(LinkField.folded(String(decoding: text, as: UTF8.self)))
  }

  /// Whether a full name is only the other two once more.
  private static func isSame(
    _ whole: PersonDraft.Text, _ given: PersonDraft.Text, _ family: PersonDraft.Text,
    _ draft: borrowing PersonDraft
  ) -> Bool {
    let (text, given, family) = (draft.text(whole), draft.text(given), draft.text(family))
    guard text.count == given.count + family.count + 1,
      text[text.startIndex + given.count] == UInt8(ascii: " ")
    else { return false }
    return alike(text.prefix(given.count), given) && alike(text.suffix(family.count), family)
  }

  /// Whether two texts as long as one another are the same but for the size of their letters.
  private static func alike(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    zip(left, right).allSatisfy { $0 == $1 || $0 ^ $1 == 0x20 && $0.isLetter }
  }

  // MARK: - Birth

  private func fillBirth(_ draft: inout PersonDraft, _ row: ListRow, _ batch: RawBatch) {
    for (column, text) in dates where draft.birthDate == nil {
      guard let reading = row.value(column, batch).flatMap(text.read) else { continue }
      draft.birthDate = reading.date
      draft.isBirthDateEstimated = reading.isEstimate
    }
    if draft.birthDate == nil, columns.year != nil { draft.birthDate = dateOfParts(row, batch) }
    if let column = columns.estimated, let text = row.value(column, batch) {
      draft.isBirthDateEstimated = PersonReading.isYes(text)
    }
    guard draft.birthDate == nil, let column = columns.age, let text = row.value(column, batch),
      let age = PersonReading.number(text), age < 130
    else { return }
    draft.birthDate = PartialDate(year: (columns.ageYear ?? PersonReading.anyYear) - age)
    draft.isBirthDateEstimated = true
  }

  /// Where nobody says when the ages of a list were true, any year does: they are compared with one
  /// another alone.
  private static let anyYear = 2000

  private func dateOfParts(_ row: ListRow, _ batch: RawBatch) -> PartialDate? {
    func part(_ column: Int?) -> Int? {
      guard let column, let text = row.value(column, batch) else { return nil }
      return PersonReading.number(text) ?? MonthNames.month(text.span)
    }
    guard let year = part(columns.year), year > 0 else { return nil }
    let whole = year < 100 ? year <= 25 ? 2000 + year : 1900 + year : year
    return BirthDateText.make(whole, part(columns.month) ?? 0, part(columns.day) ?? 0)
  }

  /// The digits in front; `3.0` is 3.
  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix { $0.isDigit }
    guard (1...4).contains(digits.count) else { return nil }
    return Int(digits: digits)
  }

  private static func isYes(_ text: ArraySlice<UInt8>) -> Bool {
    ["yes", "y", "true", "t", "1", "ie", "estimated", "est", "e"].contains(
      LinkField.folded(String(decoding: text.prefix(16), as: UTF8.self)))
  }

  // MARK: - Cells

  /// The cells of several columns as one text.
  private func joined(
    _ columns: [Int], _ row: ListRow, _ batch: RawBatch, _ draft: inout PersonDraft
  ) -> PersonDraft.Text {
    var text = PersonDraft.Text.none
    for column in columns {
      if let more = row.value(column, batch) { text = draft.keep(more.span, behind: text) }
    }
    return text
  }

  private func each(
    _ columns: [Int], _ isJoined: Bool, _ separators: [UInt8], _ row: ListRow, _ batch: RawBatch,
    _ draft: inout PersonDraft, _ take: (inout PersonDraft, PersonDraft.Text) -> Void
  ) {
    if isJoined {
      let text = joined(columns, row, batch, &draft)
      if !text.isEmpty {
        take(
          &draft, PersonDraft.Text(PersonReading.withoutFraction(draft.text(text)).indices))
      }
      return
    }
    for column in columns {
      guard let text = row.value(column, batch) else { continue }
      guard !separators.isEmpty, text.contains(where: separators.contains) else {
        take(&draft, draft.keep(PersonReading.withoutFraction(text).span))
        continue
      }
      for piece in text.split(whereSeparator: separators.contains) {
        let piece = piece.trimmed
        if !piece.isEmpty, !row.missing.contains(piece) { take(&draft, draft.keep(piece.span)) }
      }
    }
  }

  /// `2906.0` is what a table of numbers makes of a postcode.
  private static func withoutFraction(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.count > 2, text.last == UInt8(ascii: "0"),
      text[text.endIndex - 2] == UInt8(ascii: "."), text.dropLast(2).allSatisfy(\.isDigit)
    else { return text }
    return text.dropLast(2)
  }
}
