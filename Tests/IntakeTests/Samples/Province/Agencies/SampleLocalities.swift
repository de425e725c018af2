extension SampleAgency {
  /// The nine localities of 2020. Đông Hòa became a town on 1 June 2020.
  static let localities = """
    TuyHoa|Thành phố Tuy Hòa|Tuy Hòa City|city|localities||2005-01-05|2025-06-30|P-TuyHoa P-PhuYen P-BinhKien|R3*3 R3d R4 R5 R8
    SongCau|Thị xã Sông Cầu|Sông Cầu Town|town|localities||2009-08-27|2025-06-30|P-XuanDai P-SongCau X-XuanTho X-XuanCanh X-XuanLoc|R3*3 R3d R4 R5
    DongHoa|Huyện Đông Hòa|Đông Hòa District|district|localities||2005-06-27|2020-05-31||R3*3 R3d R4 R5
    DongHoa|Thị xã Đông Hòa|Đông Hòa Town|town|localities||2020-06-01|2025-06-30|P-DongHoa P-HoaHiep X-HoaXuan|
    TuyAn|Huyện Tuy An|Tuy An District|district|localities||1989-07-01|2025-06-30|X-TuyAnBac X-TuyAnDong X-OLoan X-TuyAnNam X-TuyAnTay|R3*3 R3d R4
    PhuHoa|Huyện Phú Hòa|Phú Hòa District|district|localities||2002-01-31|2025-06-30|X-PhuHoa1 X-PhuHoa2|R3*2 R3d R4 R5
    TayHoa|Huyện Tây Hòa|Tây Hòa District|district|localities||2005-06-27|2025-06-30|X-TayHoa X-HoaThinh X-HoaMy X-SonThanh|R3*3 R3d R4 R3x
    SonHoa|Huyện Sơn Hòa|Sơn Hòa District|district|localities||1989-07-01|2025-06-30|X-SonHoa X-VanHoa X-TaySon X-SuoiTrai|R3*3 R4 R5
    SongHinh|Huyện Sông Hinh|Sông Hinh District|district|localities||1989-07-01|2025-06-30|X-EaLy X-EaBa X-DucBinh X-SongHinh|R3*3 R3d
    DongXuan|Huyện Đồng Xuân|Đồng Xuân District|district|localities||1989-07-01|2025-06-30|X-XuanLanh X-PhuMo X-XuanPhuoc X-DongXuan|R3*3 R3d R4
    """

  /// In each locality the centre that broadcasts, and the commission of its Party committee.
  static let districtUnits = """
    TT-TuyHoa|Trung tâm Văn hóa - Thông tin và Truyền thanh Tuy Hòa|Culture and Broadcasting Centre of Tuy Hòa|serviceUnit|press|TuyHoa|2019-01-01|2025-06-30||R6*2
    TT-SongCau|Trung tâm Văn hóa - Thông tin và Truyền thanh Sông Cầu|Culture and Broadcasting Centre of Sông Cầu|serviceUnit|press|SongCau|2019-01-01|2025-06-30||R6*2
    TT-DongHoa|Trung tâm Văn hóa - Thông tin và Truyền thanh Đông Hòa|Culture and Broadcasting Centre of Đông Hòa|serviceUnit|press|DongHoa|2019-01-01|2025-06-30||R6*2
    TT-TuyAn|Trung tâm Văn hóa - Thông tin và Truyền thanh Tuy An|Culture and Broadcasting Centre of Tuy An|serviceUnit|press|TuyAn|2019-01-01|2025-06-30||R6*2
    TT-PhuHoa|Trung tâm Văn hóa - Thông tin và Truyền thanh Phú Hòa|Culture and Broadcasting Centre of Phú Hòa|serviceUnit|press|PhuHoa|2019-01-01|2025-06-30||R6
    TT-TayHoa|Trung tâm Văn hóa - Thông tin và Truyền thanh Tây Hòa|Culture and Broadcasting Centre of Tây Hòa|serviceUnit|press|TayHoa|2019-01-01|2025-06-30||R6
    TT-SonHoa|Trung tâm Văn hóa - Thông tin và Truyền thanh Sơn Hòa|Culture and Broadcasting Centre of Sơn Hòa|serviceUnit|press|SonHoa|2019-01-01|2025-06-30||R6
    TT-SongHinh|Trung tâm Văn hóa - Thông tin và Truyền thanh Sông Hinh|Culture and Broadcasting Centre of Sông Hinh|serviceUnit|press|SongHinh|2019-01-01|2025-06-30||R6*2
    TT-DongXuan|Trung tâm Văn hóa - Thông tin và Truyền thanh Đồng Xuân|Culture and Broadcasting Centre of Đồng Xuân|serviceUnit|press|DongXuan|2019-01-01|2025-06-30||
    BTG-TuyHoa|Ban Tuyên giáo Thành ủy Tuy Hòa|Party Communication Commission of Tuy Hòa|partyBody|party|TuyHoa|2005-01-05|2025-06-30||R2
    BTG-SongCau|Ban Tuyên giáo Thị ủy Sông Cầu|Party Communication Commission of Sông Cầu|partyBody|party|SongCau|2009-08-27|2025-06-30||R2
    BTG-DongHoa|Ban Tuyên giáo Huyện ủy Đông Hòa|Party Communication Commission of Đông Hòa|partyBody|party|DongHoa|2005-06-27|2020-05-31||R2
    BTG-DongHoa|Ban Tuyên giáo Thị ủy Đông Hòa|Party Communication Commission of Đông Hòa|partyBody|party|DongHoa|2020-06-01|2025-06-30||
    BTG-TuyAn|Ban Tuyên giáo Huyện ủy Tuy An|Party Communication Commission of Tuy An|partyBody|party|TuyAn|1989-07-01|2025-06-30||R2
    BTG-PhuHoa|Ban Tuyên giáo Huyện ủy Phú Hòa|Party Communication Commission of Phú Hòa|partyBody|party|PhuHoa|2002-01-31|2025-06-30||
    BTG-TayHoa|Ban Tuyên giáo Huyện ủy Tây Hòa|Party Communication Commission of Tây Hòa|partyBody|party|TayHoa|2005-06-27|2025-06-30||R2
    BTG-SonHoa|Ban Tuyên giáo Huyện ủy Sơn Hòa|Party Communication Commission of Sơn Hòa|partyBody|party|SonHoa|1989-07-01|2025-06-30||R2
    BTG-SongHinh|Ban Tuyên giáo Huyện ủy Sông Hinh|Party Communication Commission of Sông Hinh|partyBody|party|SongHinh|1989-07-01|2025-06-30||R2 R2x
    BTG-DongXuan|Ban Tuyên giáo Huyện ủy Đồng Xuân|Party Communication Commission of Đồng Xuân|partyBody|party|DongXuan|1989-07-01|2025-06-30||
    """

  /// The wards and communes of 1 July 2025.
  static let communes: String = communeNames.split(separator: "\n")
    .map { line in
      let fields = line.split(separator: "|")
      let isWard = fields[0].utf8.first == UInt8(ascii: "P")
      let kind = isWard ? "ward" : "commune"
      let english = isWard ? "Ward" : "Commune"
      let title = isWard ? "Phường" : "Xã"
      return "\(fields[0])|\(title) \(fields[1])|\(fields[1]) \(english)|\(kind)|localities||"
        + "2025-07-01|||"
    }
    .joined(separator: "\n")

  private static let communeNames = """
    P-TuyHoa|Tuy Hòa
    P-PhuYen|Phú Yên
    P-BinhKien|Bình Kiến
    P-XuanDai|Xuân Đài
    P-SongCau|Sông Cầu
    X-XuanTho|Xuân Thọ
    X-XuanCanh|Xuân Cảnh
    X-XuanLoc|Xuân Lộc
    P-DongHoa|Đông Hòa
    P-HoaHiep|Hòa Hiệp
    X-HoaXuan|Hòa Xuân
    X-TuyAnBac|Tuy An Bắc
    X-TuyAnDong|Tuy An Đông
    X-OLoan|Ô Loan
    X-TuyAnNam|Tuy An Nam
    X-TuyAnTay|Tuy An Tây
    X-PhuHoa1|Phú Hòa 1
    X-PhuHoa2|Phú Hòa 2
    X-TayHoa|Tây Hòa
    X-HoaThinh|Hòa Thịnh
    X-HoaMy|Hòa Mỹ
    X-SonThanh|Sơn Thành
    X-SonHoa|Sơn Hòa
    X-VanHoa|Vân Hòa
    X-TaySon|Tây Sơn
    X-SuoiTrai|Suối Trai
    X-EaLy|Ea Ly
    X-EaBa|Ea Bá
    X-DucBinh|Đức Bình
    X-SongHinh|Sông Hinh
    X-XuanLanh|Xuân Lãnh
    X-PhuMo|Phú Mỡ
    X-XuanPhuoc|Xuân Phước
    X-DongXuan|Đồng Xuân
    """
}
