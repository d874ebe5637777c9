import Records

/// One value of a canonical record and the raw value it was made of.
public struct CanonicalValue: Sendable {
  // In this order it is 32 bytes.
  /// What stands there.
  public let content: Content
  /// The field in which it stands.
  public let field: CanonicalField
  /// The next value of the same field in the record, or -1.
  @usableFromInline var next: Int16 = -1
  /// The raw value it was made of, as an index into the fields of the batch; -1 for a constant of
  /// the profile, -2 for a value of the drop's manifest (`SharingEnvelope`).
  public let source: Int32

  /// Whether the same field has another value behind this one.
  package var isFollowed: Bool { next >= 0 }

  /// What can stand in a field.
  public enum Content: Sendable {
    case text(TextRange)
    case date(PartialDate)
    case code(Code)
    case integer(Int)
    /// The source says that it has no value, and why.
    case missing(Missing)
    /// The source has a value that could not be understood; a finding says so.
    case unreadable(Fault)

    /// Whether it is a value that could be understood.
    @inlinable
    public var isStated: Bool {
      switch self {
      case .missing, .unreadable: false
      default: true
      }
    }
  }

  /// Takes the values as they are.
  @inlinable
  public init(field: CanonicalField, content: Content, source: Int32) {
    self.field = field
    self.content = content
    self.source = source
  }
}

/// Why there is no value. An empty string is never an answer.
public enum Missing: String, CaseIterable, Sendable {
  /// Nothing stands there.
  case notSupplied = "not-supplied"
  /// The source says that it does not know.
  case unknown
  case refused
  case notApplicable = "not-applicable"
  /// The source has a value and withheld it.
  case redacted
  /// There is a value that cannot be understood.
  case unreadable
}

/// Where the text of a value stands.
public struct TextRange: Sendable {
  /// The stores in which text stands.
  public enum Store: UInt8, Sendable {
    /// The bytes of the batch.
    case bytes
    /// The resolved values of the batch.
    case side
    /// Text that a transform made for this record.
    case made
  }

  /// Where it stands.
  public let store: Store
  /// Its first byte in the store.
  public let start: UInt32
  /// How many bytes it has.
  public let count: UInt32

  /// Takes the values as they are.
  @inlinable
  public init(store: Store, start: Int, count: Int) {
    self.store = store
    self.start = UInt32(start)
    self.count = UInt32(count)
  }
}
