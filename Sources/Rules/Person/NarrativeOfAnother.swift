import CanonicalModel
import Records

extension Rule {
  /// A narrative that was copied from one person's referral into that of somebody else.
  ///
  /// Several people may be met in one place, and what happened to them may rightly be told in the same
  /// words. So the narrative has to say "she" alone or "he" alone, and never "they", for then the one
  /// may be the exploiter; and it has to stand for a man and for a woman, whose day of birth or family
  /// name says as well that they are two. Short texts such as "see attached" are nobody's.
  static let narrativeOfAnother = Rule(
    RuleID(.person, 25), .warning, level: .dataset,
    title: Words(
      en: "Narrative that is also a different person's",
      cy: "Naratif sydd hefyd yn perthyn i berson arall"),
    explanation: Words(
      en: """
        The text speaks of a woman alone or of a man alone, and stands on the records of both. One \
        of them may be judged by what happened to somebody else.
        """,
      cy: """
        Mae'r testun yn sôn am fenyw yn unig neu am ddyn yn unig, ac mae ar gofnodion y ddau. \
        Efallai y bernir un ohonynt yn ôl yr hyn a ddigwyddodd i rywun arall.
        """),
    message: Words(
      en: "the same narrative stands on the record of a person of the other sex",
      cy: "mae'r un naratif ar gofnod person o'r rhyw arall"),
    fix: Words(
      en: "Read whose narrative it is, and send for each person what happened to them.",
      cy: "Darllenwch naratif pwy ydyw, ac anfonwch ar gyfer pob person yr hyn a ddigwyddodd iddo."),
    authority: .statements(.referralTellsOfOnePerson),
    needs: [.narrative, .gender], silentWithout: [.narrative, .gender],
    examples: [
      .flags(
        "a brother's and a sister's",
        [
          ExampleRecord(
            .referral, [.gender: "male", .dateOfBirth: "2007-04-05", .narrative: longText]),
          ExampleRecord(
            .referral, [.gender: "female", .dateOfBirth: "2009-08-12", .narrative: longText]),
        ]),
      .passes(
        "words that fit both",
        [
          ExampleRecord(
            .referral, [.gender: "male", .dateOfBirth: "2007-04-05", .narrative: neutralText]),
          ExampleRecord(
            .referral, [.gender: "female", .dateOfBirth: "2009-08-12", .narrative: neutralText]),
        ]),
      .passes(
        "two men in one place",
        [
          ExampleRecord(
            .referral, [.gender: "male", .dateOfBirth: "1997-04-05", .narrative: longText]),
          ExampleRecord(
            .referral, [.gender: "male", .dateOfBirth: "1999-08-12", .narrative: longText]),
        ]),
      .passes(
        "one person whose gender was corrected",
        [
          ExampleRecord(
            .referral, [.gender: "male", .dateOfBirth: "2007-04-05", .narrative: longText]),
          ExampleRecord(
            .referral, [.gender: "female", .dateOfBirth: "2007-04-05", .narrative: longText]),
        ]),
      .passes(
        "a short text that says nothing",
        [
          ExampleRecord(
            .referral,
            [.gender: "male", .dateOfBirth: "2007-04-05", .narrative: "See the attached form."]),
          ExampleRecord(
            .referral,
            [.gender: "female", .dateOfBirth: "2009-08-12", .narrative: "See the attached form."]),
        ]),
    ],
    comparing: DatasetCheck(
      field: .narrative,
      entry: { record in
        let gender = record.genderFact
        guard gender != 0, let key = record.withText(.narrative, hashOfNarrative), key != 0
        else { return nil }
        let facts = FactHashes(gender, record.birthHash, record.nameHash(.familyName))
        return DatasetEntry(key: key, facts: facts)
      },
      contradicts: { first, later in
        first.facts.differs(0, from: later.facts)
          && (first.facts.differs(1, from: later.facts)
            || first.facts.differs(2, from: later.facts))
      }))
}

private let longText = """
  She was promised work in a restaurant and a room above it. On arrival her papers were taken, and \
  she worked each day without pay until the police came to the house.
  """

private let neutralText = """
  They were promised work in a restaurant and a room above it. On arrival their papers were taken, \
  and they worked each day without pay until the police came to the house.
  """

/// The hash of a narrative that is about one woman or one man: 100 characters or more, two sentences,
/// with "she" or "he" and not both; else 0.
private func hashOfNarrative(_ text: Span<UInt8>) -> UInt64 {
  guard text.count >= 100, text.speaksOfOneSex else { return 0 }
  return StableHash.of(text, keeping: { !$0.isBlank })
}

extension Span<UInt8> {
  /// Whether its pronouns are all of a woman or all of a man, and there are some. Welsh ones tell
  /// neither: `ei` is both. One pass, for every narrative of a file goes through it.
  fileprivate var speaksOfOneSex: Bool {
    var (women, men) = (false, false)
    for index in indices {
      // All pronouns begin with h, s or t; most letters are done with here.
      let first = self[index] | 0x20
      guard first == 0x68 || first &- 0x73 < 2, index == 0 || !self[index - 1].isWordByte
      else { continue }
      switch Pronoun(packedWord(at: index)) {
      case .woman: women = true
      case .man: men = true
      case .several: return false
      case nil: break
      }
      if women, men { return false }
    }
    return women != men
  }

  /// The first eight letters of the word, in lower case.
  private func packedWord(at start: Int) -> UInt64 {
    var word: UInt64 = 0
    var index = start
    while index < count, index - start < 8, self[index].isWordByte {
      word = word << 8 | UInt64(self[index] | 0x20)
      index += 1
    }
    return word
  }
}

/// Whom a pronoun stands for.
private enum Pronoun {
  case woman, man, several

  /// By the first eight letters of the word, as bytes of a number.
  init?(_ word: UInt64) {
    switch word {
    // she, her, hers, herself
    case 0x73_6865, 0x68_6572, 0x6865_7273, 0x68_6572_7365_6C66: self = .woman
    // he, him, his, himself
    case 0x6865, 0x68_696D, 0x68_6973, 0x68_696D_7365_6C66: self = .man
    // they, them, their, theirs, themselv(es)
    case 0x7468_6579, 0x7468_656D, 0x74_6865_6972, 0x7468_6569_7273, 0x7468_656D_7365_6C76:
      self = .several
    default: return nil
    }
  }
}
