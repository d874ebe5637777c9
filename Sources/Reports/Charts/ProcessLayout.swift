/// Where the steps of the NRM stand in the picture, the same for every force, so that pictures can be laid side
/// by side.
struct ProcessLayout {
  static let boxWidth = 86.0
  static let boxHeight = 48.0
  private static let columns = [48.0, 156.0, 262.0]
  private static let rowHeight = 96.0

  /// By column and row: the path of guidance runs down the middle, records of the police lie left of it.
  private static let known: [String: (column: Int, row: Int)] = [
    "CON": (0, 0), "ENC": (1, 0), "LAC": (2, 0),
    "SUP": (0, 1), "REF": (1, 1), "DTN": (2, 1),
    "CRM": (0, 2), "RGP": (1, 2), "RGN": (2, 2),
    "TRF": (0, 3), "CGP": (1, 3), "CGN": (2, 3),
    "WDN": (0, 4), "REC": (2, 4),
  ]

  private let places: [String: (x: Double, y: Double)]
  let height: Double

  /// Steps that are not known here stand below the others.
  init(_ steps: [String]) {
    var places: [String: (x: Double, y: Double)] = [:]
    var further = 0
    var last = 0
    for step in steps where places[step] == nil {
      let cell = ProcessLayout.known[step] ?? (further % 3, 5 + further / 3)
      if ProcessLayout.known[step] == nil { further += 1 }
      last = max(last, cell.row)
      places[step] = (
        ProcessLayout.columns[cell.column], 30 + Double(cell.row) * ProcessLayout.rowHeight
      )
    }
    self.places = places
    height = 30 + Double(last) * ProcessLayout.rowHeight + ProcessLayout.boxHeight / 2 + 8
  }

  /// The middle of a step's box.
  func place(of step: String) -> (x: Double, y: Double)? { places[step] }

  func box(of step: String) -> LabelField.Box? {
    place(of: step).map {
      LabelField.Box(
        left: $0.x - ProcessLayout.boxWidth / 2, top: $0.y - ProcessLayout.boxHeight / 2,
        right: $0.x + ProcessLayout.boxWidth / 2, bottom: $0.y + ProcessLayout.boxHeight / 2)
    }
  }
}
