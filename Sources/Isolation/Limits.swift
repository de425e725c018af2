extension ChildProcess {
  /// What a child may use. Every limit is both the soft and the hard one.
  public struct Limits: Hashable, Sendable {
    /// Seconds of a processor, after which the kernel kills.
    public var cpuSeconds: UInt64 = 10
    /// All mappings. Our program maps about 100 MB of libraries before `main`; the allocator of C
    /// reserves 64 MB of addresses a thread, so this is a coarse net under `dataBytes`.
    public var addressSpaceBytes: UInt64 = 1 << 30
    /// Private memory that can be written, stacks of threads (8 MB each) included: what bounds the
    /// memory really used.
    public var dataBytes: UInt64 = 256 << 20
    /// The longest file it may write; output goes by pipe, which this does not count.
    public var fileBytes: UInt64 = 0
    /// Open descriptors, its three standard ones included.
    public var openFiles: UInt64 = 32
    /// Processes and threads of the same user, this one's and all others' together. Nil leaves it:
    /// the count is the user's, so a number that fits a service starves a clerk's desktop.
    public var processes: UInt64?
    /// Seconds by the clock on the wall, from the start of the child.
    public var wallSeconds: Double = 20
    /// Bytes of its standard output that are taken.
    public var outputBytes: Int = 64 << 20
    /// Bytes of its standard error that are kept; more is read and dropped.
    public var errorBytes: Int = 16 << 10

    /// The limits for reading one file that was sent.
    public init() {}
  }
}
