import Records

/// How a severity looks on a page: told by sign and word first, and by colour last.
extension Severity {
  /// A sign beside the word.
  var symbol: String {
    switch self {
    case .error: "✕"
    case .warning: "▲"
    case .info: "●"
    }
  }

  var chartColour: String {
    switch self {
    case .error: SeriesLook.palette[2]
    case .warning: SeriesLook.palette[3]
    case .info: SeriesLook.palette[0]
    }
  }

  /// The same sign in a drawing.
  var shape: SeriesLook.Shape {
    switch self {
    case .error: .cross
    case .warning: .triangle
    case .info: .circle
    }
  }

  /// What it means to whoever has to act.
  var meaning: Words {
    switch self {
    case .error:
      Words(
        en: "A named source says must. Put these right first.",
        cy: "Mae ffynhonnell a enwir yn dweud rhaid. Cywirwch y rhain yn gyntaf.")
    case .warning:
      Words(
        en:
          "A source says should, or is not known for certain. Look at them, and say if they are right.",
        cy:
          "Mae ffynhonnell yn dweud dylid, neu nid yw'n sicr. Edrychwch arnynt, a dywedwch os ydynt yn gywir."
      )
    case .info:
      Words(
        en: "Worth knowing. Nothing has to be done.",
        cy: "Gwerth ei wybod. Nid oes rhaid gwneud dim.")
    }
  }

  /// As a heading over a number of them.
  var plural: Words {
    switch self {
    case .error: Words(en: "Errors", cy: "Gwallau")
    case .warning: Words(en: "Warnings", cy: "Rhybuddion")
    case .info: Words(en: "Infos", cy: "Nodiadau")
    }
  }
}
