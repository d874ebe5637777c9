/// Keeps labels apart: a place is given once.
struct LabelField {
  struct Box: Equatable {
    let left, top, right, bottom: Double

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private var taken: [Box] = []
  /// Nothing may stand outside of it.
  let room: Box

  init(left: Double = 0, width: Double, height: Double) {
    room = Box(left: left, top: 0, right: width, bottom: height)
  }

  mutating func take(_ box: Box) { taken.append(box) }

  /// Takes the place if it is free and inside the picture.
  mutating func takes(_ box: Box) -> Bool {
    guard box.left >= room.left, box.right <= room.right, box.top >= room.top,
      box.bottom <= room.bottom, !taken.contains(where: box.meets)
    else { return false }
    taken.append(box)
    return true
  }

  /// The room of a text by where it stands, its foot at `y`.
  static func box(
    _ text: String, x: Double, y: Double, anchor: ChartPen.Anchor,
    size: Double = ChartPen.letters
  ) -> Box {
    let width = ChartPen.width(text, size: size)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(left: left, top: y - size * 0.85, right: left + width, bottom: y + size * 0.25)
  }
}
