import Profiles
import Records
import Reports

/// What `cyson partners check` says.
package enum ProfileCheckText {
  package static func text(
    _ check: ProfileCheck, format: String, in language: Language
  ) throws(RunError) -> String {
    switch format {
    case "text": return text(check, language)
    case "json": return json(check)
    default: throw ReportOptions.unknown(format, of: "--format", among: ["text", "json"])
    }
  }

  // MARK: - Text

  private static func text(_ check: ProfileCheck, _ language: Language) -> String {
    var text = ""
    for checked in check.checked {
      for remark in checked.remarks { text += lines(of: remark, checked.file, language) }
    }
    return (text.isEmpty ? "" : text + "\n") + summary(check, language) + "\n"
  }

  /// A line that an editor can open, and how to mend it below.
  private static func lines(of remark: ProfileRemark, _ file: String, _ language: Language)
    -> String
  {
    let place = "\(file.visible):\(remark.position.line):\(remark.position.column)"
    let what = remark.what.text(in: language)
    return "\(place): \(remark.gravity.label.text(in: language)): \(what) [\(remark.name)]\n"
      + "    \(remark.mend.text(in: language))\n"
  }

  private static func summary(_ check: ProfileCheck, _ language: Language) -> String {
    let verdict =
      check.isClean ? Words(en: "PASS", cy: "PASIO") : Words(en: "FAIL", cy: "METHU")
    let counts = [
      CountedNoun.profiles.text(check.checked.count, in: language),
      CountedNoun.mistakes.text(check.count(.mistake), in: language),
      CountedNoun.hints.text(check.count(.hint), in: language),
    ]
    return "\(verdict.text(in: language)): " + counts.joined(separator: ", ")
  }

  // MARK: - JSON

  private static func json(_ check: ProfileCheck) -> String {
    var json = JSONWriter(appendingTo: ReportOutput())
    json.object { json in
      json.member("profileCheckVersion", 1)
      json.member("verdict", check.isClean ? "pass" : "fail")
      json.member("counts") {
        $0.member("profiles", check.checked.count)
        $0.member("mistakes", check.count(.mistake))
        $0.member("hints", check.count(.hint))
      }
      json.member("profiles", array: check.checked) { json, checked in
        json.object { $0.checked(checked) }
      }
    }
    json.finish()
    return String(decoding: json.output.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func checked(_ checked: ProfileCheck.Checked) {
    member("file", checked.file)
    member("partner", checked.partner)
    member("remarks", array: checked.remarks) { json, remark in
      json.object { $0.remark(remark) }
    }
  }

  private mutating func remark(_ remark: ProfileRemark) {
    member("gravity", remark.gravity.rawValue)
    member("name", remark.name)
    member("line", remark.position.line)
    member("column", remark.position.column)
    member("byteOffset", remark.position.byteOffset)
    words("what", remark.what)
    words("mend", remark.mend)
  }
}
