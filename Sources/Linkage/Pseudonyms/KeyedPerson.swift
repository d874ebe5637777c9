import Records

/// What one record says of one person, as tokens that only holders of a key can make: pseudonymised
/// personal data, never anonymous.
///
/// A field has several tokens, its variants, so that what is written in another way still agrees
/// somewhere: a name sounds alike, two days have the same digits.
package struct KeyedPerson: Sendable, Equatable {
  /// 16 bytes of HMAC-SHA256.
  package typealias Token = [UInt8]

  /// One word of a name.
  package struct Word: Sendable, Equatable {
    /// The part of the name that it stands in, where the source tells.
    package var role: NameRole
    /// Which of the person's names it is of, from 0.
    package var name: Int
    /// Of the folded word. Empty for an initial.
    package var same: Token
    /// Of its consonants; empty where it has too few of them to say anything.
    package var skeleton: Token
    /// Of its first letter.
    package var initial: Token

    package init(
      role: NameRole, name: Int, same: Token, skeleton: Token, initial: Token
    ) {
      self.role = role
      self.name = name
      self.same = same
      self.skeleton = skeleton
      self.initial = initial
    }
  }

  package struct Birth: Sendable, Equatable {
    /// Empty where not all of the day is known.
    package var day: Token
    package var monthAndDay: Token
    /// Of the digits, sorted: the same where two of them are swapped.
    package var digits: Token
    package var year: Token
    /// Stands in the clear: an estimate is compared otherwise.
    package var isEstimated: Bool

    package init(day: Token, monthAndDay: Token, digits: Token, year: Token, isEstimated: Bool) {
      self.day = day
      self.monthAndDay = monthAndDay
      self.digits = digits
      self.year = year
      self.isEstimated = isEstimated
    }
  }

  package var words: [Word] = []
  package var birth: Birth?
  /// In the clear, where the agreement allows it.
  package var sex: PersonDraft.Sex?
  package var identifiers: [(kind: PersonDraft.IdentifierKind, token: Token)] = []
  package var traits: [(kind: PersonDraft.Trait, token: Token)] = []

  package init() {}

  package static func == (left: KeyedPerson, right: KeyedPerson) -> Bool {
    left.words == right.words && left.birth == right.birth && left.sex == right.sex
      && left.identifiers.elementsEqual(right.identifiers) { $0 == $1 }
      && left.traits.elementsEqual(right.traits) { $0 == $1 }
  }
}
