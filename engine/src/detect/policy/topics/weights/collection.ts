/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const collection = `
  -130 !cessation -11 !changes -35 !collection 87 !contact -25 !minors -12 !permission -58 !rights -44 !security -24
  !sharing -65 !storage -34 !use -12 #1changes -45 #1collection 49 #1cookies 17 #1exceptions 26 #1minors -14
  #1permission -31 #1rights -59 #1scope -42 #1sharing -10 #1storage -60 #1use -62 #2changes -40 #2collection 74
  #2contact -74 #2cookies 12 #2minors -12 #2rights -122 #2scope -35 #2security -91 #2sharing -53 #2storage -96
  #2thirdServices -33 +changes -33 +collection 28 +permission -87 +rights -58 +security -66 +sharing -41 +storage -29
  +use -40 -changes -76 -collection 30 -contact -20 -minors -16 -permission -23 -rights -57 -security -30 -sharing -34
  -use -11 <access 14 <accessLimit 39 <account 13 <applies 17 <certificate 22 <collectYour 74 <contactUs -20
  <correct -39 <erase -32 <exception 11 <includes -74 <integrated 31 <majorChange -10 <minor 25 <notShare -41
  <openPermission 16 <partners -24 <policy -24 <publicDisclosure -75 <question -14 <recommend 20 <reject -13
  <respond -15 <revise -36 <rights -36 <safety 32 <sdk 74 <sendYou -19 <share -87 <shareTo -34 <store -22
  <storePeriod -11 <third 61 <understand 12 <usedFor 59 <weCollect -23 <whenYouUse -10 <withoutConsent 150
  <youProvide -30 =listed 30 =loose -30 =row -22 =size0 -69 =size1 -94 =size2 -60 =size3 -41 =size4 -19 =unclosed -102
  @abroad -22 @abuse -21 @access -11 @accessLimit -13 @account 23 @affiliate 28 @analyse -21 @applies -18 @arrows -30
  @authority -18 @authorizeYou 21 @automated -42 @bioKinds 36 @browserSetting 21 @cannotUse 22 @cease -33
  @certificate -18 @clipboard 22 @closePermission 10 @collectYour 82 @combine -30 @companyName -40
  @confidentiality -12 @contactUs -17 @contractNeed 28 @cookies 10 @copy -28 @correct -43 @court -27 @criminal 15
  @dateLine -27 @define -17 @deidentifiedUse -31 @deviceKinds 21 @effort -51 @encryption -21 @erase -87
  @eraseOrAnonymise -48 @improve -13 @incident -27 @integrated -11 @logKinds -17 @majorChange -11 @merger -15
  @minor -11 @notAffect 21 @notProvide 62 @notShare -30 @openPermission -22 @organisation -45 @otherLaw 23
  @otherPeople 42 @passwordAdvice 25 @path -14 @permission -29 @personalKinds 71 @placeKinds 12 @policy -71
  @postal -35 @publicDisclosure -40 @recommend -20 @record 45 @register 28 @respond -23 @responsibility -26
  @revise -16 @rights -30 @safeguards -19 @safety -10 @sdk 53 @selfPublic 41 @sensitive 22 @share -23
  @stableService 26 @stateSecurity 35 @statutoryDuty 37 @storePlace -34 @telephone -18 @third -19 @thisInformation 18
  @turnOff -56 @unbind 10 @understand -48 @violate -17 @vitalInterest 17 @weCollect 40 @welcome -17 @whenYouUse 20
  @withdraw -15 @within -27 @withoutConsent 44 @years -49 @youProvide 41 ^changes -39 ^contact -46 ^minors -19
  ^permission -54 ^rights -40 ^security -68 ^sharing -15 ^storage -54 ^use -56 ~/或 10 ~Ap -18 ~App -18 ~DK 17 ~DK会 10
  ~K会 10 ~OS -13 ~SD 15 ~SDK 17 ~SS -10 ~iv -10 ~pp -20 ~一设 -10 ~一设备 -10 ~上传 23 ~下列 11 ~下列情 12 ~下方 -10 ~不会影 12 ~不再 -15
  ~不填 10 ~不提 12 ~不提供 12 ~不要 -10 ~中提 -12 ~为您 10 ~主要 -15 ~也可 -13 ~于向 12 ~于实 12 ~人姓 13 ~人姓名 13 ~人民 -10 ~人身 -12 ~人身份 -11
  ~仅会使 -10 ~他信 10 ~他信息 10 ~他方 -10 ~以上 -15 ~以不 11 ~以使 -12 ~以便 15 ~以便您 11 ~以及 11 ~以及您 12 ~以通过 -10 ~们不 -12 ~们不会 -11
  ~们会将 -11 ~们会收 19 ~们可以 12 ~们向 -10 ~们在 -17 ~们将 -18 ~们的服 -10 ~们联 -10 ~们需 12 ~们需要 12 ~件人 11 ~件号 13 ~件号码 12 ~任何 -26
  ~任何个 -10 ~任务 -10 ~优化 -15 ~会以 -10 ~会使 -10 ~会保 11 ~会在您 17 ~会将 -12 ~会影 14 ~会影响 14 ~会按 -10 ~会收 37 ~会收集 37 ~会通 14 ~会通过 14
  ~何个 -10 ~何个人 -10 ~使用您 10 ~使用目 10 ~供个 -11 ~供个人 -10 ~供的服 -12 ~供该 10 ~保存您 11 ~保护 -12 ~信息 11 ~信息以 18 ~信息保 -10 ~信息收 12
  ~信息的 -24 ~信息结 -10 ~像头 -14 ~公司 -15 ~公开的 15 ~关个 11 ~关个人 12 ~关功 -13 ~关功能 -13 ~关联公 14 ~关闭 -12 ~其他 -15 ~其他信 10 ~其他方 -10
  ~内容 11 ~再次征 11 ~出于 10 ~分享 13 ~分析 -12 ~列情 12 ~删除 -24 ~别特 -11 ~别特定 -11 ~到您 -11 ~前提 -12 ~前提下 -12 ~务时 12 ~助您 -11 ~包含 11
  ~包括您 10 ~匿名 -14 ~匿名化 -11 ~单信 -11 ~单信息 -11 ~参加 18 ~及您 16 ~反馈 15 ~反馈的 11 ~发布 -13 ~发送 -11 ~取得 23 ~取得您 12 ~取您 -11
  ~可以不 11 ~可以使 -11 ~可以通 -10 ~可在 -13 ~可能将 -10 ~可通 -10 ~可通过 -11 ~号和 10 ~号时 10 ~号码 13 ~合法 14 ~合理 12 ~同意 12 ~同意后 10
  ~同时我 12 ~同步 -15 ~名化 -11 ~后的 -11 ~和相 -10 ~商业 -10 ~在您 19 ~填写 14 ~复输 11 ~复输入 11 ~如下 -10 ~如您 12 ~如您选 15 ~如果 -18 ~如果您 -11
  ~姓名 22 ~完成 -12 ~实际 13 ~客服和 -11 ~家庭 10 ~对于 -12 ~将无 10 ~将无法 11 ~展示 -12 ~属于 15 ~履行 17 ~履行法 10 ~己的 -10 ~帮助 -11 ~年人的 -11
  ~并同 -14 ~并同意 -11 ~并在 11 ~广告 -12 ~应用 18 ~开发 -16 ~开的 16 ~式向 10 ~式向您 11 ~当您使 14 ~征得您 12 ~得您 17 ~得您的 15 ~必要 20 ~必需 20
  ~性别 17 ~息以 18 ~息以及 17 ~息保 -10 ~息收 12 ~息收集 12 ~息的 -24 ~息结 -10 ~息结合 -10 ~您个 -21 ~您个人 -17 ~您为 10 ~您也 -10 ~您使 15 ~您使用 13
  ~您参 11 ~您反 13 ~您反馈 11 ~您同 13 ~您同意 13 ~您向 16 ~您在 -16 ~您开 19 ~您开启 17 ~您提 11 ~您明 10 ~您的位 18 ~您的信 -10 ~您的授 11 ~您的设 12
  ~您获 10 ~您通 12 ~您通过 15 ~您需 12 ~情形 10 ~意后 10 ~感个 11 ~感个人 11 ~我们 -18 ~我们不 -11 ~我们向 -10 ~我们在 -17 ~我们将 -18 ~我们联 -10
  ~我们需 12 ~或相 11 ~或者 -10 ~户服 -12 ~户服务 -12 ~所必需 15 ~所需 10 ~手机号 11 ~技有 -11 ~技有限 -11 ~技术 -13 ~括您 10 ~授予 10 ~接相 10 ~接相关 10
  ~提下 -12 ~提交 11 ~提供 23 ~提供个 -11 ~提供该 10 ~摄像 -11 ~摄像头 -14 ~收集 51 ~收集您 19 ~收集设 12 ~政策 -29 ~敏感个 11 ~方式 -18 ~方式向 11
  ~方获 -11 ~无法为 13 ~无法识 -13 ~时我 13 ~时我们 13 ~时长 10 ~时间 22 ~是为 -12 ~是为了 -13 ~昵称 11 ~显示 -13 ~有限 -10 ~有限公 -10 ~服务所 -11
  ~服和 -11 ~本政 -10 ~本政策 -10 ~机号 11 ~权限后 14 ~来源 11 ~果您 -11 ~次征 11 ~次征得 11 ~泄露 -10 ~法为 13 ~法为您 13 ~法律 -10 ~法识 -13
  ~法识别 -13 ~注意 -13 ~浏览 13 ~点信 14 ~点信息 14 ~然人 -11 ~状态 14 ~生日 10 ~用于向 10 ~用以 -11 ~用户 -26 ~用户的 -10 ~用目 10 ~用目的 10 ~电子 -10
  ~登录 16 ~的任 -13 ~的任何 -11 ~的位 10 ~的位置 10 ~的信 10 ~的信息 10 ~的前提 -13 ~的同意 13 ~的必 13 ~的服 -20 ~的服务 -20 ~的用 -10 ~的订 -11
  ~的订单 -11 ~的身 10 ~的身份 10 ~的过 -10 ~的过程 -10 ~直接相 10 ~相关 11 ~相关功 -13 ~相机 -10 ~知晓 12 ~短信 -13 ~硬件 -12 ~示您 -13 ~私政 -12
  ~私政策 -12 ~科技 -15 ~科技有 -11 ~符合 -13 ~算法 -12 ~紧急 11 ~经您 13 ~结果 12 ~给您提 12 ~给我 10 ~给我们 10 ~网页 11 ~联公 14 ~联公司 14 ~能会通 14
  ~能包 12 ~能将 -11 ~能无 11 ~能无法 11 ~能通 10 ~能通过 10 ~自己的 -10 ~自然 -11 ~自然人 -11 ~若您 11 ~范围 11 ~获取 -15 ~获取您 -12 ~行卡 10 ~行向 10
  ~要您 15 ~要您提 13 ~要提 13 ~要提供 12 ~订单信 -13 ~记录 10 ~设备 19 ~设置 -20 ~证件 11 ~证件号 13 ~识别特 -11 ~该第 -11 ~该第三 -11 ~请您 -13
  ~请求 -23 ~读取 21 ~账号时 10 ~输入 18 ~过S 10 ~过您 11 ~运行 11 ~述信 10 ~述信息 10 ~适用 -13 ~通知 -18 ~通过S 10 ~通过您 12 ~配送 -12 ~酒店 10
  ~采集 12 ~重复输 11 ~金额 13 ~银行 10 ~银行卡 10 ~限公 -10 ~限公司 -10 ~限后 13 ~隐私 -18 ~隐私政 -12 ~隐藏 -12 ~集您 20 ~集您的 15 ~集设 13 ~集设备 13
  ~需提 28 ~需提供 28 ~需要 30 ~需要您 15 ~面部 10 ~页面 10 ~须向 -10 ~预订 10 ~馈的 11 ~验证 17
`;
