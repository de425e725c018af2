extension SampleAgency {
  /// Sở, ban, ngành and the offices of the assembly, as they were in 2020.
  static let departments = """
    VPUB|Văn phòng UBND tỉnh|Office of the People's Committee|department|departments||1989-07-01|2025-06-30|DL-VPUB|R5 R7*2 R2 R4 R9
    STTTT|Sở Thông tin và Truyền thông|Department of Information and Communications|department|departments||2008-04-01|2025-02-28|SKHCN SVHTTDL|R1*6 R5*2 R4 R9 R1x
    SNgV|Sở Ngoại vụ|Department of Foreign Affairs|department|departments||2008-04-01|2025-02-28|VPUB|R7*5 R5 R2 R4 R7x
    SVHTTDL|Sở Văn hóa, Thể thao và Du lịch|Department of Culture, Sports and Tourism|department|departments||2008-04-01|2025-06-30|DL-SVHTTDL|R8*3 R2 R5 R4
    SKHĐT|Sở Kế hoạch và Đầu tư|Department of Planning and Investment|department|departments||1989-07-01|2025-02-28|STC|R8*2 R2 R2d R4
    SCT|Sở Công Thương|Department of Industry and Trade|department|departments||2008-04-01|2025-06-30|DL-SCT|R8*2 R2 R4 R2x
    SNV|Sở Nội vụ|Department of Home Affairs|department|departments||1989-07-01|2025-06-30|DL-SNV|R2 R2d R4
    STC|Sở Tài chính|Department of Finance|department|departments||1989-07-01|2025-06-30|DL-STC|R2 R4
    STP|Sở Tư pháp|Department of Justice|department|departments||1989-07-01|2025-06-30|DL-STP|R2 R2d R4
    SNNPTNT|Sở Nông nghiệp và Phát triển nông thôn|Department of Agriculture and Rural Development|department|departments||1996-01-01|2025-02-28|SNNMT|R2 R8 R4 R2x
    STNMT|Sở Tài nguyên và Môi trường|Department of Natural Resources and Environment|department|departments||2003-07-01|2025-02-28|SNNMT|R2 R4
    SGTVT|Sở Giao thông vận tải|Department of Transport|department|departments||1989-07-01|2025-02-28|SXD|R2 R4
    SXD|Sở Xây dựng|Department of Construction|department|departments||1989-07-01|2025-06-30|DL-SXD|R2 R2x
    SLĐTBXH|Sở Lao động - Thương binh và Xã hội|Department of Labour, Invalids and Social Affairs|department|departments||1989-07-01|2025-02-28|SNV|R2 R2d R4
    SKHCN|Sở Khoa học và Công nghệ|Department of Science and Technology|department|departments||1989-07-01|2025-06-30|DL-SKHCN|R2 R2d R4
    SGDĐT|Sở Giáo dục và Đào tạo|Department of Education and Training|department|departments||1989-07-01|2025-06-30|DL-SGDĐT|R2 R2d R4
    SYT|Sở Y tế|Department of Health|department|departments||1989-07-01|2025-06-30|DL-SYT|R2 R2d R4
    BDT|Ban Dân tộc|Committee for Ethnic Minority Affairs|department|departments||2004-10-01|2025-02-28|SDTTG|R2 R4 R2x
    TTr|Thanh tra tỉnh|Provincial Inspectorate|department|departments||1989-07-01|2025-06-30|DL-TTr|R2
    BQLKKT|Ban Quản lý Khu kinh tế Phú Yên|Phú Yên Economic Zone Authority|department|departments||2008-08-01|2025-06-30|DL-BQLKKT|R8*2 R2 R4
    VPĐĐBQH|Văn phòng Đoàn đại biểu Quốc hội|Office of the National Assembly Delegation|department|departments||2008-01-01|2025-06-30|DL-VPHĐND|R2
    VPHĐND|Văn phòng HĐND tỉnh|Office of the People's Council|department|departments||2008-01-01|2025-06-30|DL-VPHĐND|R2 R4
    """

  /// Đơn vị sự nghiệp, under the bodies that they belong to.
  static let serviceUnits = """
    CTTĐT|Cổng Thông tin điện tử tỉnh|Provincial Web Portal|serviceUnit|departments|VPUB|2012-01-01|2025-06-30|DL-VPUB|R6*3 R6x
    TTXTDL|Trung tâm Thông tin xúc tiến du lịch|Tourism Promotion Information Centre|serviceUnit|departments|SVHTTDL|2010-01-01|2024-12-31|SVHTTDL|R8*3
    TTXTĐT|Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp|Investment Promotion and Business Support Centre|serviceUnit|departments|SKHĐT|2009-01-01|2024-12-31|SKHĐT|R8*3 R8x
    TTKC|Trung tâm Khuyến công và Xúc tiến thương mại|Industry and Trade Promotion Centre|serviceUnit|departments|SCT|2010-01-01|2024-12-31|SCT|R8*2
    ĐHPY|Trường Đại học Phú Yên|Phú Yên University|school|departments||2007-02-27|2025-06-30|DL-ĐHPY|R2 R8
    TTCNTT|Trung tâm Công nghệ thông tin và Truyền thông|Centre for Information Technology and Communications|serviceUnit|departments|STTTT|2010-01-01|2025-02-28|SKHCN|
    """
}
