/// How a force is told from the others in a picture: by a shape and by dashes first, and by colour last.
struct SeriesLook {
  let colour: String
  let dash: String
  let shape: Shape

  /// The categorical palette of the Government Analysis Function, in its order.
  static let palette = ["#12436D", "#28A197", "#801650", "#F46A25"]
  private static let dashes = ["none", "7 3", "2 3", "9 3 2 3"]

  /// Beyond four forces colours come again with other shapes.
  init(_ index: Int) {
    colour = SeriesLook.palette[index % SeriesLook.palette.count]
    dash = SeriesLook.dashes[index % SeriesLook.dashes.count]
    shape = Shape.allCases[index % Shape.allCases.count]
  }

  func filled(radius: Double = 5) -> SeriesMark {
    SeriesMark(radius: radius, fill: colour, stroke: colour)
  }
  func hollow(radius: Double = 5) -> SeriesMark {
    SeriesMark(radius: radius, fill: ChartPen.paper, stroke: colour)
  }

  enum Shape: CaseIterable {
    case circle, square, triangle, diamond, downwards, plus, cross, hexagon

    /// Corners around the middle, for a radius of one; none for a circle.
    var outline: [(Double, Double)] {
      switch self {
      case .circle: []
      case .square: [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
      case .triangle: [(0, -1.15), (1.1, 0.85), (-1.1, 0.85)]
      case .downwards: [(0, 1.15), (1.1, -0.85), (-1.1, -0.85)]
      case .diamond: [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)]
      case .hexagon:
        [(1.1, 0), (0.55, 0.95), (-0.55, 0.95), (-1.1, 0), (-0.55, -0.95), (0.55, -0.95)]
      case .plus: Shape.plusOutline
      case .cross:
        Shape.plusOutline.map { (($0.0 - $0.1) * 0.7071, ($0.0 + $0.1) * 0.7071) }
      }
    }

    private static let plusOutline: [(Double, Double)] = [
      (-0.35, -1.2), (0.35, -1.2), (0.35, -0.35), (1.2, -0.35), (1.2, 0.35), (0.35, 0.35),
      (0.35, 1.2), (-0.35, 1.2), (-0.35, 0.35), (-1.2, 0.35), (-1.2, -0.35), (-0.35, -0.35),
    ]
  }
}
