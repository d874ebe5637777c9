import Records

/// What to ask, and what to look at next, by the group of the indicator.
enum ForumQuestions {
  static func question(_ info: IndicatorInfo) -> Words {
    switch info.group {
    case "A":
      Words(
        en: "How does somebody whom an officer worries about get into the NRM, and who decides?",
        cy:
          "Sut mae rhywun y mae swyddog yn pryderu amdano yn cyrraedd yr NRM, a phwy sy'n penderfynu?"
      )
    case "B":
      Words(
        en:
          "Where in the process do the days pass, and is it before or after the case reaches the force?",
        cy:
          "Ble yn y broses y mae'r dyddiau'n mynd heibio, a hynny cyn ynteu ar ôl i'r achos gyrraedd yr heddlu?"
      )
    case "C":
      Words(
        en: "Who makes the crime record of a referral, when, and who looks whether it was made?",
        cy: "Pwy sy'n gwneud cofnod trosedd o atgyfeiriad, pryd, a phwy sy'n edrych a wnaed ef?")
    case "D":
      Words(
        en: "How do officers choose the code, and what do they do when none fits?",
        cy: "Sut mae swyddogion yn dewis y cod, a beth a wnânt pan nad oes yr un yn addas?")
    case "E":
      Words(
        en: "Do partners mean the same by the code, and do they tell each other when it changes?",
        cy:
          "A yw partneriaid yn golygu'r un peth wrth y cod, ac a ydynt yn dweud wrth ei gilydd pan fydd yn newid?"
      )
    case "F":
      Words(
        en: "At which step do people leave the process or go without support?",
        cy: "Ar ba gam y mae pobl yn gadael y broses neu'n mynd heb gymorth?")
    case "G":
      Words(
        en: "Which step is most often not evidenced, and was it left out or only not written down?",
        cy: "Pa gam sydd heb dystiolaeth amlaf, ac a hepgorwyd ef ynteu dim ond heb ei ysgrifennu?")
    default:
      Words(
        en: "What does the system let an officer leave blank, and who notices?",
        cy: "Beth mae'r system yn gadael i swyddog ei adael yn wag, a phwy sy'n sylwi?")
    }
  }

  static func check(_ info: IndicatorInfo) -> Words {
    switch info.group {
    case "A":
      Words(
        en: "Count encounters that led to neither a referral nor a report, force by force.",
        cy:
          "Cyfrifwch gyfarfyddiadau na arweiniodd at atgyfeiriad nac adroddiad, heddlu wrth heddlu."
      )
    case "B":
      Words(
        en: "Read twenty of the longest waits and note what was waited for.",
        cy: "Darllenwch ugain o'r cyfnodau aros hiraf a nodwch beth y disgwylid amdano.")
    case "C":
      Words(
        en: "Trace twenty referrals without a record to their end.",
        cy: "Dilynwch ugain atgyfeiriad heb gofnod hyd y diwedd.")
    case "D":
      Words(
        en: "Have two people code twenty of the same cases, and compare.",
        cy: "Gofynnwch i ddau berson godio ugain o'r un achosion, a chymharwch.")
    case "E":
      Words(
        en: "Look at the pairs that disagree, with both partners in the room.",
        cy: "Edrychwch ar y parau sy'n anghytuno, gyda'r ddau bartner yn yr ystafell.")
    case "F":
      Words(
        en: "Ask the support providers for their own dates of the same people.",
        cy: "Gofynnwch i'r darparwyr cymorth am eu dyddiadau eu hunain ar gyfer yr un bobl.")
    case "G":
      Words(
        en: "Read the commonest deviation in twenty case files.",
        cy: "Darllenwch y gwyriad amlaf mewn ugain ffeil achos.")
    default:
      Words(
        en: "Compare the export with twenty records in the force's own system.",
        cy: "Cymharwch yr allforiad ag ugain cofnod yn system yr heddlu ei hun.")
    }
  }

  static let blindCheck = Words(
    en: "Ask for an export with the missing part, and compare again.",
    cy: "Gofynnwch am allforiad gyda'r rhan sydd ar goll, a chymharwch eto.")
}
