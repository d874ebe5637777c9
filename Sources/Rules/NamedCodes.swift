import CanonicalModel
import Records

// Codes that rules compare with, packed by the compiler. `CodeNameTests` looks for each in the list named above it.

extension Code {
  // List: routes
  static var nrm: Code { "nrm" }
  static var dtn: Code { "dtn" }

  // List: age-groups
  static var adult: Code { "adult" }
  static var child: Code { "child" }
  static var notSureIfChild: Code { "not-sure" }

  // List: yes-no
  static var yes: Code { "yes" }
  static var no: Code { "no" }

  // List: decision-contacts
  static var person: Code { "person" }
  static var someoneElse: Code { "someone-else" }

  // List: decision-outcomes
  static var positive: Code { "positive" }
  static var negative: Code { "negative" }

  // List: case-statuses
  static var pendingReasonableGrounds: Code { "pending-rg" }
  static var positiveReasonableGrounds: Code { "positive-rg" }
  static var negativeConclusiveGrounds: Code { "negative-cg" }
  static var positiveConclusiveGrounds: Code { "positive-cg" }
  static var awaitingReconsideration: Code { "awaiting-reconsideration" }
  static var suspended: Code { "suspended" }
  static var withdrawn: Code { "withdrawn" }
  static var disqualified: Code { "disqualified" }
  static var closed: Code { "closed" }

  // List: competent-authorities
  static var localAuthorityPilot: Code { "local-authority-pilot" }
  static var traffickingCentre: Code { "ukhtc" }
  static var borderAgencyAuthority: Code { "ukba" }
  static var visasAuthority: Code { "ukvi" }
  static var enforcementAuthority: Code { "ieca" }

  // List: nationalities
  static var british: Code { "GBR" }
  static var vietnamese: Code { "VNM" }

  // List: referral-forms
  static var standardPaperForm: Code { "P2" }

  // List: exploitation-categories
  static var criminalCategory: Code { "criminal" }
  static var labourCategory: Code { "labour" }

  // List: exploitation-types
  static var organType: Code { "organ" }
  static var otherType: Code { "other" }
  static var countyLinesType: Code { "criminal.county-lines" }

  // List: exploitation-locations
  static var inUK: Code { "uk" }
  static var overseas: Code { "overseas" }
  static var inUKAndOverseas: Code { "both" }

  // List: countries
  static var unitedKingdom: Code { "GBR" }

  // List: incident-codes
  static var referralAwaitingGrounds: Code { "N200/01" }
  static var referralWithNegativeGrounds: Code { "N200/02" }
  static var dutyToNotifyAlone: Code { "N200/03" }
  static var passedToOtherForce: Code { "N200/06" }

  // List: police-forces
  static var gwent: Code { "gwent" }
  static var southWales: Code { "south-wales" }
  static var northWales: Code { "north-wales" }
  static var dyfedPowys: Code { "dyfed-powys" }

  // List: nations
  static var england: Code { "ENG" }
  static var wales: Code { "WAL" }
  static var scotland: Code { "SCOT" }
  static var northernIreland: Code { "NI" }

  // List: exploitation-types
  static var childSexualExploitation: Code { "sexual.child" }

  // List: ethnicities
  static var chineseOfSixteen: Code { "O1" }

  // List: first-responders
  static var localAuthority: Code { "local-authority" }
  static var airService: Code { "npas" }
  static var poppyProject: Code { "poppy-project" }
  static var refugeeCouncil: Code { "refugee-council" }

  // List: handling-codes
  static var withinAgency: Code { "5x5x5.4" }
  static var onStatedConditions: Code { "5x5x5.5" }
  static var lawfulSharing: Code { "3x5x2.P" }

  // List: source-evaluations
  static var untestedSource: Code { "5x5x5.E" }
  static var untestedSourceOfTwo: Code { "3x5x2.2" }
  static var alwaysReliableSource: Code { "5x5x5.A" }
  static var sometimesReliableSource: Code { "5x5x5.C" }

  // List: intelligence-evaluations
  static var knownToBeTrue: Code { "5x5x5.1" }
  static var corroborated: Code { "3x5x2.B" }

  // List: markings
  static var notMarked: Code { "not-marked" }
  static var confidential: Code { "confidential" }

  // List: gateways
  static var crimeAndDisorderAct: Code { "cda-1998-s115" }

  // List: exchange-answers
  static var hit: Code { "hit" }
}

extension [Code] {
  /// Whether the code is one of them.
  func names(_ code: Code) -> Bool { contains { $0 == code } }

  // List: exploitation-types
  /// Crimes that somebody was forced to commit.
  static let criminalTypes: [Code] = [
    "criminal", "criminal.county-lines", "criminal.cannabis", "criminal.begging",
  ]

  /// What is modern slavery only as the purpose of trafficking.
  static let typesOfTraffickingAlone: [Code] = ["sexual", "sexual.prostitution", "organ"]

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
    "ukvi", "immigration-enforcement", "imoc", "fair-work-agency",
  ]

  /// Units of several forces, and the air service, which refer in their own name.
  static let regionalUnits: [Code] = [
    "nersou", "nwrocu", "yhrocu", "emsou", "ersou", "wmrocu", "tarian-rocu", "serocu", "swrocu",
    "npas",
  ]

  // List: referral-forms
  /// The online form by era, the first of them first.
  static let onlineForms: [Code] = ["D0", "D1", "D2", "D3", "D4", "D5"]
  /// Those that ask whether the person has reported before, and not whether this is the first chance.
  static let formsThatAskForReports: [Code] = ["D4", "D5"]

  // List: police-forces
  /// The forces of the pilots with Slavery Safeguarding Leads, 2015 to 2017.
  static let pilotForces: [Code] = [
    "west-yorkshire", "avon-somerset", "devon-cornwall", "dorset", "gloucestershire", "wiltshire",
  ]

  // List: handling-codes
  /// May be shared, on conditions.
  static let handlingOnConditions: [Code] = ["5x5x5.2", "5x5x5.3", "3x5x2.C"]

  // List: intelligence-evaluations
  static let suspectedFalse: [Code] = ["5x5x5.5", "3x5x2.E"]

  // List: source-evaluations
  static let reliableSources: [Code] = ["5x5x5.A", "3x5x2.1"]
  static let untestedOrUnreliable: [Code] = ["5x5x5.D", "5x5x5.E", "3x5x2.2", "3x5x2.3"]

  // List: markings
  /// From the lowest to the highest; SECRET and above are told elsewhere.
  static let olderMarkings: [Code] = ["not-marked", "protect", "restricted", "confidential"]
  static let newerMarkings: [Code] = ["official", "official-sensitive"]

  // List: support-providers
  /// Bodies to which s. 115 lets others disclose, and the word for any other.
  static let relevantProviders: [Code] = ["local-authority", "health-board", "other"]

  // List: first-responders
  static let welshForces: [Code] = [
    "gwent-police", "south-wales-police", "dyfed-powys-police", "north-wales-police",
  ]

  /// Charities among the first responders, of all nations: no public authorities.
  static let charities: [Code] = [
    "salvation-army", "poppy-project", "migrant-help", "medaille-trust", "kalayaan", "barnardos",
    "nspcc", "unseen", "tara", "bawso", "new-pathways", "refugee-council", "belfast-womens-aid",
    "youth-work-alliance",
  ]

  /// Units of the Home Office, which report by its policy and not by the Act, and bodies that were
  /// gone before there was a duty.
  static let respondersByPolicy: [Code] = [
    "ukba", "border-force", "ukvi", "immigration-enforcement", "imoc", "soca", "ukhtc",
  ]

  // List: ethnicities
  /// Codes that the 16+1 scheme does not have.
  static let ethnicitiesSince2011: [Code] = ["W3", "W5", "A4", "O2"]

  // List: nationalities
  /// Where Arabic names are the most usual.
  static let arabicSpeaking: [Code] = [
    "ARE", "BHR", "DZA", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MAR", "OMN", "PSE", "QAT",
    "SAU", "SDN", "SYR", "TUN", "YEM",
  ]
}
