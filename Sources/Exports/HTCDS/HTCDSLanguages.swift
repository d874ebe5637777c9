import Records

/// Languages as HTCDS has them: codes of ISO 639-2, or those of two letters.
enum HTCDSLanguages {
  /// The code, or that of the wider language which is in the standard where the language itself is not.
  static func code(of language: Code) -> (text: String, isWider: Bool)? {
    let text = language.description
    if text.utf8.count == 2 || threeLetters.contains(text) { return (text, false) }
    return wider[text].map { ($0, true) }
  }

  /// What `languages` has with three letters and ISO 639-2 too.
  private static let threeLetters = Set(
    """
    ace ach ada ady ain ale alt anp arn arp arw ast awa bal ban bas bej bem bho bik bin bla bra
    bua bug byn cad car ceb chk chm chn cho chp chr chy cnr crh csb dak dar del den dgr din doi
    dsb dua dyu efi eka ewo fan fat fil fon frr frs fur gaa gay gba gil gon gor grb gsw gwi hai
    haw hil hmn hsb hup iba ilo inh jpr jrb kaa kab kac kam kbd kha kmb kok kos kpe krc krl kru
    kum kut lad lah lam lez lol loz lua lun luo lus mad mag mai mak man mas mdf mdr men mic min
    mnc mni moh mos mus mwl mwr myv nap nds new nia niu nog nqo nso nym nyn nyo nzi osa pag pam
    pap pau pon raj rap rar rom rup sad sah sas sat scn sco sel shn sid sma smj smn sms snk srn
    srr suk sus syr tem ter tet tig tiv tkl tli tmh tog tpi tsi tum tvl tyv udm umb vai vot wal
    war was xal yao yap zap zen zgh zun zza
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// From ISO 639-3: the macrolanguage of a language that ISO 639-2 leaves out.
  private static let wider: [String: String] = {
    var wider: [String: String] = [:]
    let groups = [
      "ar": "acm aeb apc apd arq ary arz", "az": "azb azj", "fa": "pes prs", "ku": "ckb kmr sdh",
      "lah": "pnb", "syr": "aii cld", "zh": "cdo cmn hak nan wuu yue", "zza": "diq kiu",
    ]
    for (language, members) in groups {
      for member in members.split(separator: " ") { wider[String(member)] = language }
    }
    return wider
  }()
}
