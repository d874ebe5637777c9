import CanonicalModel
import Records

// Codes that rules compare with. A literal packs its text anew each time it is met; these are
// packed once. `CodeNameTests` looks for each in the list named above it.

extension Code {
  // List: routes
  static let nrm: Code = "nrm"
  static let dtn: Code = "dtn"

  // List: age-groups
  static let adult: Code = "adult"
  static let child: Code = "child"
  static let notSureIfChild: Code = "not-sure"

  // List: yes-no
  static let yes: Code = "yes"
  static let no: Code = "no"

  // List: decision-contacts
  static let person: Code = "person"
  static let someoneElse: Code = "someone-else"

  // List: decision-outcomes
  static let positive: Code = "positive"
  static let negative: Code = "negative"

  // List: case-statuses
  static let pendingReasonableGrounds: Code = "pending-rg"
  static let positiveReasonableGrounds: Code = "positive-rg"
  static let negativeConclusiveGrounds: Code = "negative-cg"
  static let positiveConclusiveGrounds: Code = "positive-cg"
  static let awaitingReconsideration: Code = "awaiting-reconsideration"
  static let suspended: Code = "suspended"
  static let withdrawn: Code = "withdrawn"
  static let closed: Code = "closed"

  // List: competent-authorities
  static let localAuthorityPilot: Code = "local-authority-pilot"

  // List: exploitation-categories
  static let criminalCategory: Code = "criminal"

  // List: nations
  static let scotland: Code = "SCOT"
  static let northernIreland: Code = "NI"

  // List: first-responders
  static let localAuthority: Code = "local-authority"
  static let poppyProject: Code = "poppy-project"
  static let refugeeCouncil: Code = "refugee-council"
}

extension [Code] {
  /// Whether the code is one of them.
  func names(_ code: Code) -> Bool { contains { $0 == code } }

  // List: first-responders
  /// Organisations that cannot refer and have to ask one that can.
  static let notFirstResponders: [Code] = [
    "non-fr.victim-support", "non-fr.health-board", "non-fr.prison", "non-fr.probation",
    "non-fr.dwp", "non-fr.fire-service",
  ]

  /// First responders of Scotland alone.
  static let scottishResponders: [Code] = [
    "tara", "police-scotland", "strathclyde-police", "lothian-borders-police", "grampian-police",
    "tayside-police", "fife-police", "central-scotland-police", "northern-police",
    "dumfries-galloway-police",
  ]

  /// First responders of Northern Ireland alone.
  static let northernIrishResponders: [Code] = [
    "hsc-trusts", "psni", "belfast-harbour-police", "belfast-airport-police",
    "belfast-womens-aid", "youth-work-alliance",
  ]

  /// Units of organisations that could always refer, under a name of the list that came or went.
  static let renamedResponders: [Code] = [
    "ukvi", "immigration-enforcement", "imoc", "fair-work-agency", "nersou", "nwrocu", "yhrocu",
    "emsou", "ersou", "wmrocu", "tarian-rocu", "serocu", "swrocu",
  ]
}
