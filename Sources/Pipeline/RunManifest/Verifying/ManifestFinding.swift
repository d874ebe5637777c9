import Records

/// What came of looking at one thing that a manifest lists.
struct ManifestFinding {
  /// What kind of thing it is.
  enum Subject {
    case seal, signature, tool, rules, codeList, profile, setting, register, input, output

    /// Whether it belongs to the program or its schema folder, and so changes with its version.
    var isOfVersion: Bool {
      switch self {
      case .tool, .rules, .codeList, .profile, .setting: true
      case .seal, .signature, .register, .input, .output: false
      }
    }

    var label: Words {
      switch self {
      case .seal: Words(en: "the manifest itself", cy: "y maniffest ei hun")
      case .signature: Words(en: "signature", cy: "llofnod")
      case .tool: Words(en: "version", cy: "fersiwn")
      case .rules: Words(en: "rule catalogue", cy: "catalog rheolau")
      case .codeList: Words(en: "code list", cy: "rhestr godau")
      case .profile: Words(en: "profile", cy: "proffil")
      case .setting: Words(en: "setting", cy: "gosodiad")
      case .register: Words(en: "register", cy: "cofrestr")
      case .input: Words(en: "input", cy: "mewnbwn")
      case .output: Words(en: "output", cy: "allbwn")
      }
    }
  }

  enum State: CaseIterable {
    case agrees, differs, missing, notLooked

    /// Whether the manifest does not stand.
    var isFault: Bool { self == .differs || self == .missing }

    var label: Words {
      switch self {
      case .agrees: Words(en: "agrees", cy: "yn cytuno")
      case .differs: Words(en: "differs", cy: "yn wahanol")
      case .missing: Words(en: "missing", cy: "ar goll")
      case .notLooked: Words(en: "not looked at", cy: "heb ei wirio")
      }
    }
  }

  let subject: Subject
  /// Its name; nothing where there is one alone.
  let name: String?
  let state: State
  let detail: Words?

  init(_ subject: Subject, _ state: State, of name: String? = nil, _ detail: Words? = nil) {
    self.subject = subject
    self.name = name
    self.state = state
    self.detail = detail
  }
}
