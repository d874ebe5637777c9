import CanonicalModel
import Records

extension Rule {
  /// A name that was split where no name ends: behind a particle that begins the family name, or
  /// with the family name first.
  ///
  /// Only what is nearly sure. A particle has to end the given names or be the whole family name,
  /// and the nationality has to be one where the particle is at home; a Welsh one also where no
  /// nationality is stated. A Vietnamese name has to begin with a usual family name and Van or Thi
  /// among the given names, and end in something else.
  static let nameSplitAtParticle = Rule(
    RuleID(.person, 13), .info,
    title: Words(
      en: "Name that seems split in the wrong place",
      cy: "Enw sydd i'w weld wedi'i hollti yn y lle anghywir"),
    explanation: Words(
      en: """
        A Welsh or Arabic family name may begin with a particle, and a Vietnamese name begins \
        with the family name. Split otherwise, it does not match the same name elsewhere.
        """,
      cy: """
        Gall cyfenw Cymraeg neu Arabeg ddechrau â geiryn, ac mae enw Fietnamaidd yn dechrau â'r \
        cyfenw. O'i hollti fel arall, nid yw'n cyfateb i'r un enw mewn mannau eraill.
        """),
    message: Words(
      en: "the {field} seems to have lost or gained a part of the name",
      cy: "mae'r {field} i'w weld wedi colli neu ennill rhan o'r enw"),
    fix: Words(
      en: "Compare both parts of the name with the form.",
      cy: "Cymharwch ddwy ran yr enw â'r ffurflen."),
    authority: .statements(.particlesBelongToFamilyNames),
    kinds: [.referral, .encounter, .supportContact, .maracCase],
    needs: [.familyName, .givenNames],
    silentWithout: [.familyName, .givenNames],
    examples: [
      .flags("a Welsh particle left behind", [.givenNames: "Rhys ap", .familyName: "Gruffydd"]),
      .flags("a Welsh particle alone", [.givenNames: "Mair Gruffydd", .familyName: "ferch"]),
      .flags(
        "an Arabic particle left behind",
        [.givenNames: "Khalid bin", .familyName: "Rashid", .nationalities: "SAU"]),
      .flags(
        "a Vietnamese family name among the given names",
        [.givenNames: "Nguyễn Văn", .familyName: "Hung", .nationalities: "VNM"]),
      .passes("a whole patronymic", [.givenNames: "Rhys", .familyName: "ap Gruffydd"]),
      .passes(
        "Vietnamese names in their fields",
        [.givenNames: "Van Hung", .familyName: "Nguyen", .nationalities: "VNM"]),
      .passes(
        "Nguyen as a given name",
        [.givenNames: "Thi Nguyen", .familyName: "Tran", .nationalities: "VNM"]),
      .passes(
        "a given name like a particle", [.givenNames: "John Al", .familyName: "Example"]),
      .passes(
        "a Cambodian name", [.givenNames: "Sok Ap", .familyName: "Example", .nationalities: "KHM"]),
      .passes("a name that was withheld", [.givenNames: "Rhys ap", .familyName: "?redacted"]),
    ],
    check: { record, _, flags in
      guard
        let particles = record.particles(of: record.code(.nationalities)),
        let lastGiven = record.withText(.givenNames, lastWord),
        let family = record.withText(.familyName, onlyWord)
      else { return }
      if particles.contains(lastGiven) {
        flags.flag(.givenNames, related: [.familyName], field(.givenNames))
      } else if particles.contains(family) {
        flags.flag(.familyName, related: [.givenNames], field(.familyName))
      } else if record.code(.nationalities) == .vietnamese, record.hasVietnameseFamilyNameFirst {
        flags.flag(.givenNames, related: [.familyName], field(.givenNames))
      }
    })
}

private func field(_ field: CanonicalField) -> Arguments {
  ["field": .field(field.name, label: field.definition.label)]
}

/// A word of at most eight letters as a number, in capitals; 0 for none.
private typealias ShortWord = UInt64

extension CanonicalRecord {
  /// The particles that begin family names where the nationality is; nothing where there are none.
  fileprivate func particles(of nationality: Code?) -> [ShortWord]? {
    guard let nationality, nationality != .british else { return welshParticles }
    if nationality == .vietnamese { return [] }
    return [Code].arabicSpeaking.names(nationality) ? arabicParticles : nil
  }

  /// Whether the given names begin with a usual family name and its Van or Thi, and the family name
  /// is none.
  fileprivate var hasVietnameseFamilyNameFirst: Bool {
    let given = withText(.givenNames) { (word(0, of: $0), word(1, of: $0)) } ?? (0, 0)
    let family = withText(.familyName) { word(0, of: $0) } ?? 0
    return vietnameseNames.contains(given.0) && vietnameseMiddles.contains(given.1) && family != 0
      && !vietnameseNames.contains(family) && !vietnameseMiddles.contains(family)
  }
}

private let welshParticles = words("AP AB FERCH")
private let arabicParticles = words("AL EL BIN IBN BINT")
private let vietnameseMiddles = words("VAN THI")
private let vietnameseNames = words(
  "NGUYEN TRAN LE PHAM HOANG HUYNH PHAN VU VO DANG BUI DO HO NGO DUONG LY DINH")

private func words(_ text: String) -> [ShortWord] {
  text.utf8.split(separator: UInt8(ascii: " ")).map { word in
    word.reduce(0) { $0 << 8 | ShortWord($1) }
  }
}

/// The last word of a text that has several.
private func lastWord(_ text: Span<UInt8>) -> ShortWord {
  var (end, start) = (text.count, text.count)
  while end > 0, text[end - 1].isBlank { end -= 1 }
  start = end
  while start > 0, !text[start - 1].isBlank { start -= 1 }
  return start > 0 ? shortWord(text.extracting(start..<end)) : 0
}

/// The word of a text that is one; 0 for another text.
private func onlyWord(_ text: Span<UInt8>) -> ShortWord {
  var (start, end) = (0, text.count)
  while end > 0, text[end - 1].isBlank { end -= 1 }
  while start < end, text[start].isBlank { start += 1 }
  return shortWord(text.extracting(start..<end))
}

/// The word of that number; 0 where there is none.
private func word(_ number: Int, of text: Span<UInt8>) -> ShortWord {
  var (left, index) = (number, 0)
  while index < text.count {
    if text[index].isBlank {
      index += 1
      continue
    }
    var end = index
    while end < text.count, !text[end].isBlank { end += 1 }
    if left == 0 { return shortWord(text.extracting(index..<end)) }
    left -= 1
    index = end
  }
  return 0
}

private func shortWord(_ text: Span<UInt8>) -> ShortWord {
  // Eight letters of Latin script with two marks each are no more than 32 bytes.
  guard text.count <= 32 else { return 0 }
  if text.isASCII {
    var word: ShortWord = 0
    guard text.count <= 8 else { return 0 }
    for index in text.indices {
      guard text[index].isLetter else { return 0 }
      word = word << 8 | ShortWord(text[index].uppercasedASCII)
    }
    return word
  }
  guard let letters = LatinLetters.bare(text.copied), letters.count <= 8 else { return 0 }
  return letters.reduce(0) { $0 << 8 | ShortWord($1) }
}
