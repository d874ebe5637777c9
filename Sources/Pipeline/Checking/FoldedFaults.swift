import Records

/// Faults that are one finding for the whole file: with their first places, and all of them counted.
struct FoldedFaults: Sendable {
  /// What is folded together: the fault, and the column if there is one for each.
  struct Key: Hashable, Sendable {
    let fault: Fault
    var path = PathTable.root
  }

  struct Fold: Sendable {
    let key: Key
    /// The column's name; two columns of one name are one.
    let name: String
    let arguments: Arguments
    /// The first places.
    var places: [Place] = []
    var count = 0
  }

  /// How many places of a folded fault are listed, and of all together.
  static let placesOfAFault = 1000
  static let placesOfAll = 32_768

  private(set) var all: [Fold] = []
  private var indices: [Key: Int] = [:]
  /// How many places the file still wants of those faults that it has met.
  private let room: [Key: Int]

  init(room: [Key: Int] = [:]) { self.room = room }

  mutating func add(
    _ key: Key, name: @autoclosure () -> String, _ arguments: (String) -> Arguments,
    at place: () -> Place, count: Int
  ) {
    let wanted = room[key]
    let index: Int
    if let known = indices[key] {
      index = known
    } else {
      // The file knows the words already if it has met the fault.
      let name = wanted == nil ? name() : ""
      index = all.count
      indices[key] = index
      all.append(Fold(key: key, name: name, arguments: wanted == nil ? arguments(name) : .none))
    }
    all[index].count += count
    if all[index].places.count < wanted ?? FoldedFaults.placesOfAFault {
      all[index].places.append(place())
    }
  }
}

/// The folded faults of a file, summed over its batches.
struct FoldedTally: Sendable {
  private(set) var all: [FoldedFaults.Fold] = []
  private(set) var room: [FoldedFaults.Key: Int] = [:]
  private var indices: [FoldedFaults.Key: Int] = [:]
  private var names: [Name: Int] = [:]
  private var left = FoldedFaults.placesOfAll

  private struct Name: Hashable {
    let fault: Fault
    let name: String
  }

  mutating func add(_ folds: FoldedFaults) {
    for fold in folds.all { add(fold) }
  }

  private mutating func add(_ fold: FoldedFaults.Fold) {
    let index = index(of: fold)
    all[index].count += fold.count
    // The first place is always told.
    let most = min(FoldedFaults.placesOfAFault - all[index].places.count, left)
    let places = fold.places.prefix(max(most, all[index].places.isEmpty ? 1 : 0))
    all[index].places += places
    left = max(0, left - places.count)
    room[fold.key] = left == 0 ? 0 : FoldedFaults.placesOfAFault - all[index].places.count
  }

  private mutating func index(of fold: FoldedFaults.Fold) -> Int {
    if let index = indices[fold.key] { return index }
    let name = Name(fault: fold.key.fault, name: fold.name)
    let index = names[name] ?? all.count
    names[name] = index
    indices[fold.key] = index
    if index == all.count {
      all.append(FoldedFaults.Fold(key: fold.key, name: fold.name, arguments: fold.arguments))
    }
    return index
  }
}
