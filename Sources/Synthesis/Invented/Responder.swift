/// Who met the person and sent the form.
enum Responder: Sendable {
  case police, council, bawso, salvationArmy

  func code(in locality: Locality) -> [UInt8] {
    switch self {
    case .police: locality.forceCode
    case .council: locality.councilCode
    case .bawso: Phrases.bawso
    case .salvationArmy: Phrases.salvationArmy
    }
  }

  /// Behind the `@` of its addresses. The box before it is a number that nobody has.
  func domain(in locality: Locality) -> [UInt8] {
    switch self {
    case .police: locality.forceDomain
    case .council: locality.councilDomain
    case .bawso: Phrases.bawsoDomain
    case .salvationArmy: Phrases.salvationArmyDomain
    }
  }

  /// As it calls itself in a sharing envelope.
  func title(in locality: Locality) -> [UInt8] {
    switch self {
    case .police: locality.forceTitle
    case .council: locality.council
    case .bawso: Phrases.bawsoTitle
    case .salvationArmy: Phrases.salvationArmyTitle
    }
  }
}
