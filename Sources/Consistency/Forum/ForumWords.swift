import Records

/// The words of an item: what we see, how sure that is, what else could explain it, a question, whose it is, what to look
/// at next.
struct ForumWords {
  private let candidate: ForumList.Candidate
  private let settings: ComparisonSettings

  init(_ candidate: ForumList.Candidate, settings: ComparisonSettings) {
    self.candidate = candidate
    self.settings = settings
  }

  private var info: IndicatorInfo { candidate.info }
  private var row: ForceResult? { candidate.rows.first }

  var item: ForumItem {
    ForumItem(
      indicator: info.id, force: candidate.rows.count == 1 ? row?.force : nil,
      kind: candidate.kind, weight: candidate.weight, sees: sees, sureness: sureness,
      rivals: Self.rivals, question: question, owner: owner, check: check)
  }

  private var names: Words {
    let names = candidate.rows.map(\.force.name)
    return Words(
      en: names.map(\.en).joined(separator: ", "), cy: names.map(\.cy).joined(separator: ", "))
  }

  private var sees: Words {
    let title = info.title
    guard candidate.rows.count > 1, let reason = row?.reason else {
      let reading = row?.reading ?? Words(same: "")
      return Words(en: "\(title.en): \(reading.en)", cy: "\(title.cy): \(reading.cy)")
    }
    // Forces can have different reasons; the first stands for them, the table has them all.
    return Words(
      en: "\(title.en): \(names.en) not comparable, the first of them because \(reason.en).",
      cy: "\(title.cy): ni ellir cymharu \(names.cy), y cyntaf ohonynt oherwydd: \(reason.cy).")
  }

  private var sureness: Words {
    switch row?.verdict {
    case .clearDifference:
      Words(
        en:
          "Beyond chance, the number of comparisons allowed for (q \(Figures.rate(row?.q ?? 0))), and large enough to matter.",
        cy:
          "Y tu hwnt i siawns, gan ystyried nifer y cymariaethau (q \(Figures.rate(row?.q ?? 0))), ac yn ddigon mawr i fod o bwys."
      )
    case .possibleDifference:
      Words(
        en: "Not sure: the difference could be case mix or chance.",
        cy: "Ddim yn sicr: gallai'r gwahaniaeth fod yn gymysgedd yr achosion neu'n siawns.")
    case .consistent:
      Words(
        en: "The whole 90% interval lies within the agreed margin.",
        cy: "Mae'r cyfwng 90% cyfan o fewn yr ymyl y cytunwyd arno.")
    case .cannotTell:
      Words(
        en: "Nothing either way: too few records to say.",
        cy: "Dim i'r naill ochr na'r llall: rhy ychydig o gofnodion i ddweud.")
    case .notComparable, nil:
      Words(
        en: "Nothing can be said from what was sent.",
        cy: "Ni ellir dweud dim o'r hyn a anfonwyd.")
    }
  }

  /// Practice, case mix, recording: always all three.
  private static let rivals = [
    Words(
      en: "Practice: the forces may go about it in different ways.",
      cy: "Arfer: efallai fod yr heddluoedd yn mynd ati mewn ffyrdd gwahanol."),
    Words(
      en: "Case mix: the cases may differ in ways that the records do not tell.",
      cy:
        "Cymysgedd achosion: efallai fod yr achosion yn wahanol mewn ffyrdd nad yw'r cofnodion yn eu dangos."
    ),
    Words(
      en: "Recording: the same work may be written down in another way, or elsewhere.",
      cy: "Cofnodi: efallai y cofnodir yr un gwaith mewn ffordd arall, neu rywle arall."),
  ]

  private var question: Words {
    switch candidate.kind {
    case .goodPractice: goodQuestion
    case .blindSpot:
      Words(
        en: "What would have to be recorded or sent so that this can be seen?",
        cy: "Beth fyddai'n rhaid ei gofnodi neu ei anfon fel y gellir gweld hyn?")
    case .difference: ForumQuestions.question(info)
    }
  }

  private var goodQuestion: Words {
    guard row?.verdict == .clearDifference else {
      return Words(
        en: "What keeps the forces alike here, and can it be kept?",
        cy: "Beth sy'n cadw'r heddluoedd yn debyg yma, ac a ellir ei gadw?")
    }
    return Words(
      en: "What is done here that the other forces could use?",
      cy: "Beth a wneir yma y gallai'r heddluoedd eraill ei ddefnyddio?")
  }

  private var owner: Words {
    switch (candidate.kind, info.control) {
    case (.blindSpot, _):
      Words(en: "Data officers: \(names.en)", cy: "Swyddogion data: \(names.cy)")
    case (_, .force):
      Words(
        en: "Modern slavery lead: \(names.en)", cy: "Arweinydd caethwasiaeth fodern: \(names.cy)")
    default:
      Words(
        en: "Chair of the forum, with \(names.en)", cy: "Cadeirydd y fforwm, gyda \(names.cy)")
    }
  }

  private var check: Words {
    candidate.kind == .blindSpot ? ForumQuestions.blindCheck : ForumQuestions.check(info)
  }
}
