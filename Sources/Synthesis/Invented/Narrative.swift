/// What a responder writes: a sentence on what was done, and eight clauses of which no two people
/// share more than a few.
///
/// The clause of each place follows from the case's number by a polynomial over the numbers below
/// 13: two that differ agree in as many points as the polynomial has roots, so in four of the eight
/// places where the numbers are below 13^5, and in five up to 13^6, which is 4.8 million. No clause
/// names anybody or says which gender or age the person has.
enum Narrative {
  static let choices = 13

  /// Powers of 13, by which a number is taken apart.
  private static let powers = [371_293, 28_561, 2_197, 169, 13, 1]

  /// Which clause stands in a place.
  static func clause(of number: Int, at place: Int) -> Int {
    var value = 0
    for power in powers { value = (value * place + number / power % choices) % choices }
    return value
  }

  static let places: [[[UInt8]]] = [
    list(
      "Met during a welfare visit", "Met at the custody desk", "Met on a hospital ward",
      "Met at a bus station", "Met after a neighbour called", "Met while a house was searched",
      "Met at a drop-in centre", "Met at the docks", "Met at a housing office",
      "Met at the gates of a college", "Met when a van was stopped",
      "Met through an outreach worker", "Met at the counter of a police station"),
    list(
      "tired and underfed", "with old bruises on both arms", "in clothes too thin for winter",
      "with an untreated burn", "with a bad cough", "shaking and in tears",
      "without shoes", "with a tooth broken", "unwashed and cold", "with cuts on the hands",
      "very quiet and withdrawn", "startled by every noise", "hungry and without money"),
    list(
      "watched by another person throughout", "with answers that seemed rehearsed",
      "with a phone that somebody else kept", "told what to say by a relative",
      "with a driver waiting outside", "called every few minutes",
      "with a room key held by others", "spoken for by a man who would not leave",
      "with messages full of threats", "allowed out for an hour only",
      "counted back in each night", "with cameras over the bed", "moved whenever questions came"),
    list(
      "identity papers held by the people in charge", "a passport sold by the people in charge",
      "a bank card that others use", "papers in a false name", "no papers at all",
      "a tenancy signed under pressure", "a loan in the person's name",
      "a birth certificate taken away", "wages paid to a stranger", "a contract never explained",
      "letters opened by others", "a ticket bought by the recruiters",
      "benefits claimed by others"),
    list(
      "brought here by lorry", "brought here by ferry", "collected at an airport",
      "moved between three towns", "driven at night", "sent by train with instructions",
      "kept in a caravan", "kept above a shop", "kept in a shed on a farm", "kept in a cellar",
      "sleeping six to a room", "sleeping at the workplace", "sleeping on a floor"),
    list(
      "afraid for the family at home", "afraid of a debt that grows", "afraid of a beating",
      "afraid of being sent back", "afraid of dogs kept at the door",
      "afraid of shame in the community", "afraid that nobody would believe it",
      "afraid of the police", "afraid of an oath that was sworn", "afraid of pictures being shown",
      "afraid to sleep", "afraid for a younger sibling", "afraid to be seen talking"),
    list(
      "hopes to see a doctor", "hopes to call home", "hopes to sleep in a safe place",
      "hopes to go to lessons", "hopes to find work that is paid", "hopes to be moved far away",
      "hopes to stay near friends", "hopes to see a dentist", "hopes to have papers again",
      "hopes to speak to a lawyer", "hopes to be left alone", "hopes to learn to read",
      "hopes to keep a dog"),
    list(
      "The account was given over two meetings.", "The account was given in one sitting.",
      "The account was given in writing.", "The account came out piece by piece.",
      "The account agrees with what neighbours saw.", "The account agrees with records of calls.",
      "The account agrees with the tickets found.", "The account has gaps that may be trauma.",
      "The account was repeated without a change.", "The account was given to a nurse first.",
      "The account was checked on site.", "The account fits a pattern in the area.",
      "The account was given with a friend present."),
  ]

  /// What stands between the places.
  static let joints = list(
    ", ", ", ", ". There is ", ", and ", ". The person is ", " and ", ". ")

  private static func list(_ clauses: String...) -> [[UInt8]] { clauses.map { Array($0.utf8) } }
}

extension [UInt8] {
  /// Appends the clauses of a number as three sentences.
  mutating func appendNarrative(_ number: Int) {
    for (place, clauses) in Narrative.places.enumerated() {
      append(contentsOf: clauses[Narrative.clause(of: number, at: place)])
      if place < Narrative.joints.count { append(contentsOf: Narrative.joints[place]) }
    }
  }
}
