import Records

/// The words around an indicator, and those of its charts.
enum IndicatorPhrases {
  static func group(_ letter: Character) -> Words {
    switch letter {
    case "A": Words(en: "A. Entering the NRM", cy: "A. Mynd i mewn i'r NRM")
    case "B": Words(en: "B. Timeliness", cy: "B. Amseroldeb")
    case "C": Words(en: "C. Crime recording", cy: "C. Cofnodi troseddau")
    case "D": Words(en: "D. Coding practice", cy: "D. Arferion codio")
    case "E": Words(en: "E. Agreement between sources", cy: "E. Cytundeb rhwng ffynonellau")
    case "F": Words(en: "F. Outcomes and support", cy: "F. Canlyniadau a chymorth")
    case "G": Words(en: "G. Process", cy: "G. Proses")
    case "H": Words(en: "H. Data quality and volume", cy: "H. Ansawdd a maint y data")
    default: Words(en: "Other indicators", cy: "Dangosyddion eraill")
    }
  }

  static func control(_ control: IndicatorInfo.Control) -> Words {
    switch control {
    case .force: Words(en: "force", cy: "heddlu")
    case .joint: Words(en: "joint", cy: "ar y cyd")
    case .national: Words(en: "national", cy: "cenedlaethol")
    }
  }

  static func polarity(_ polarity: IndicatorInfo.Polarity) -> Words {
    switch polarity {
    case .higherIsBetter: Words(en: "higher", cy: "uwch")
    case .lowerIsBetter: Words(en: "lower", cy: "is")
    case .neutral: Words(en: "neither", cy: "dim un")
    }
  }

  static func harm(_ weight: Int) -> Words {
    switch weight {
    case 3...: Words(en: "3 safeguarding", cy: "3 diogelu")
    case 2: Words(en: "2 process", cy: "2 proses")
    default: Words(en: "1 administrative", cy: "1 gweinyddol")
    }
  }

  static let question = Words(en: "Question", cy: "Cwestiwn")
  static let counted = Words(en: "Counted", cy: "Beth a gyfrifir")
  static let outOf = Words(en: "Out of", cy: "Allan o")
  static let regimes = Words(en: "Regimes, kept apart", cy: "Cyfundrefnau, ar wahân")
  static let readings = Words(en: "Force by force", cy: "Fesul heddlu")
  static let interpretation = Words(en: "What it can mean", cy: "Beth all ei olygu")
  static let pitfalls = Words(en: "Pitfalls", cy: "Peryglon")
  static let method = Words(en: "Method", cy: "Dull")
  static let excluded = Words(en: "Left out", cy: "Wedi'u hepgor")
  static let charts = Words(en: "Charts", cy: "Siartiau")
  static let comparator = Words(
    en: "Compared with the other forces of this report, not with a target.",
    cy: "Wedi'i gymharu â heddluoedd eraill yr adroddiad hwn, nid â tharged.")
  static let estimates = Words(
    en: "Estimates, intervals and verdicts", cy: "Amcangyfrifon, cyfyngau a dyfarniadau")
  static let numbers = Words(en: "Numbers behind the chart", cy: "Rhifau y tu ôl i'r siart")
  static let associationOnly = Words(
    en: "A difference between forces is an association. It says nothing of anybody's conduct.",
    cy: "Cysylltiad yw gwahaniaeth rhwng heddluoedd. Nid yw'n dweud dim am ymddygiad neb.")

  // MARK: - Charts

  static let outsideLimits = Words(
    en: "Of {all} forces {far} outside the 99.8% limits, {near} outside the 95% limits",
    cy: "O {all} heddlu, {far} y tu allan i'r terfynau 99.8%, {near} y tu allan i'r terfynau 95%")
  static let halfByDay = Words(en: "Half by day {day}", cy: "Hanner erbyn diwrnod {day}")
  static let halfNotReached = Words(
    en: "Half is not reached", cy: "Ni chyrhaeddir hanner")
  static let mostOften = Words(
    en: "Most often: {category} ({share})", cy: "Amlaf: {category} ({share})")
  static let sameCode = Words(
    en: "The same code for {same} of {all}", cy: "Yr un cod ar gyfer {same} o {all}")
  static let tooFew = Words(
    en: "[u] too few records to draw", cy: "[u] rhy ychydig o gofnodion i'w darlunio")
  static let share = Words(en: "Share", cy: "Cyfran")
  static let numberOfRecords = Words(en: "Records", cy: "Cofnodion")
  static let dayAxis = Words(en: "Days", cy: "Diwrnodau")
  static let atRisk = Words(en: "At risk", cy: "Mewn perygl")
  static let crudeShare = Words(en: "Crude share", cy: "Cyfran grai")
  static let adjustedShare = Words(en: "Adjusted share", cy: "Cyfran wedi'i haddasu")
  static let hollowCrude = Words(
    en: "hollow: crude; filled: adjusted", cy: "gwag: crai; llawn: wedi'i addasu")
  static let limit95 = Words(en: "95% limits", cy: "terfynau 95%")
  static let limit998 = Words(en: "99.8% limits", cy: "terfynau 99.8%")
  static let allForces = Words(en: "all forces", cy: "pob heddlu")
  static let otherForces = Words(en: "grey: other forces", cy: "llwyd: heddluoedd eraill")
  static let stillOpen = Words(en: "tick: still open", cy: "tic: yn dal ar agor")
  static let mean = Words(en: "mean", cy: "cymedr")
  static let limits = Words(en: "limits", cy: "terfynau")
  static let period = Words(en: "Period", cy: "Cyfnod")
  static let signal = Words(en: "signal", cy: "arwydd")
  static let incomplete = Words(en: "incomplete", cy: "anghyflawn")
  static let ticksOfOthers = Words(
    en: "ticks: other forces", cy: "ticiau: heddluoedd eraill")
  static let category = Words(en: "Category", cy: "Categori")
  static let from = Words(en: "From", cy: "O")
  static let to = Words(en: "To", cy: "I")
  static let cases = Words(en: "Cases", cy: "Achosion")
  static let medianDays = Words(en: "Median days", cy: "Canolrif diwrnodau")
  static let onThePath = Words(en: "On the path of guidance", cy: "Ar lwybr y canllawiau")
  static let yes = Words(en: "yes", cy: "ydy")
  static let no = Words(en: "no", cy: "nac ydy")
  static let deviations = Words(en: "Commonest deviations", cy: "Gwyriadau mwyaf cyffredin")
  static let step = Words(en: "Step", cy: "Cam")
  static let dashedDeviates = Words(
    en: "solid: the path of guidance; dashed: off it; width: share of cases",
    cy: "solet: llwybr y canllawiau; toredig: oddi arno; lled: cyfran yr achosion")
}
