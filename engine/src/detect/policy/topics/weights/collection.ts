/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const collection = `
  -135 !cessation -12 !changes -20 !collection 88 !contact -17 !permission -49 !rights -47 !security -25 !sharing -67
  !storage -35 #1changes -36 #1collection 21 #1exceptions 25 #1permission -32 #1rights -46 #1scope -64 #1security -11
  #1storage -45 #1thirdServices 24 #1use -42 #2changes -28 #2collection 18 #2contact -42 #2cookies 14 #2minors -30
  #2rights -108 #2scope -37 #2security -99 #2sharing -103 #2storage -66 #2use 41 +changes -28 +collection 34
  +permission -64 +rights -54 +security -64 +sharing -45 +storage -43 +use -33 -changes -64 -collection 34 -minors -12
  -rights -60 -security -24 -sharing -43 <access 19 <certificate 41 <collectYour 97 <contactUs -19 <correct -42
  <erase -31 <exception 15 <includes -61 <majorChange -12 <minor 25 <notShare -27 <partners -28 <permission 10
  <policy -18 <publicDisclosure -63 <reject -23 <respond -30 <revise -32 <rights -31 <safety 51 <sendYou -16
  <share -100 <shareTo -20 <store -28 <storePeriod -15 <understand 18 <weCollect 20 <weUse 21 <whenYouUse -10
  <withoutConsent 150 =listed 12 =opens -12 =size0 -53 =size1 -111 =size2 -69 =size3 -58 =size4 -20 =unclosed -86
  @abroad -20 @abuse -32 @access -29 @account 16 @affiliate 14 @afterClose -20 @analyse -18 @applies -18 @arrows -17
  @authorizeYou 15 @automated -46 @bioKinds 29 @browserSetting 16 @cannotUse 28 @cease -14 @certificate -13
  @clipboard 15 @collectYour 95 @combine -23 @companyName -27 @confidentiality -13 @contactUs -37 @contractNeed 22
  @cookies 12 @copy -16 @correct -36 @court -21 @criminal 11 @dateLine -12 @define -36 @deidentifiedUse -25
  @effort -53 @encryption -38 @erase -83 @eraseOrAnonymise -48 @exception -12 @incident -22 @integrated 11
  @majorChange -11 @noCollect 12 @notAffect 19 @notProvide 38 @notShare -22 @openPermission -25 @organisation -37
  @otherLaw 26 @otherPeople 47 @passwordAdvice 32 @permission -18 @personalKinds 46 @policy -58 @postal -21
  @publicDisclosure -23 @recommend -14 @record 26 @respond -24 @responsibility -22 @rights -16 @safeguards -20
  @safety -12 @sdk 25 @selfPublic 42 @sensitive 11 @share -21 @stableService 18 @stateSecurity 35 @statutoryDuty 21
  @store -16 @storePlace -29 @telephone -16 @third -13 @thisInformation 27 @turnOff -43 @understand -45
  @verifyIdentity 10 @violate -13 @vitalInterest 12 @weCollect 41 @welcome -10 @whenYouUse 35 @withdraw -32
  @within -19 @withoutConsent 28 @years -34 @youProvide 49 ^changes -37 ^contact -49 ^permission -83 ^rights -56
  ^security -61 ^sharing -24 ^storage -40 ^use -40 ~/或 10 ~Ap -16 ~App -15 ~ID 11 ~OS -11 ~pp -17 ~上传 15 ~不会影 14
  ~不提 11 ~不提供 11 ~中提 -11 ~主要 -13 ~也可 -15 ~也可以 -11 ~于向 10 ~于实 13 ~于本政 11 ~人信 -11 ~人信息 -11 ~人姓 16 ~人姓名 16 ~仅会使 -10
  ~他信 14 ~他信息 14 ~他方 -10 ~付宝 12 ~以上 -16 ~以便 16 ~以便您 10 ~以及 10 ~以及您 14 ~以收 10 ~以收集 10 ~们不 -11 ~们不会 -10 ~们会 12 ~们会收 20
  ~们关 10 ~们关联 10 ~们可以 12 ~们在 -16 ~们将 -19 ~们联 -11 ~们联系 -10 ~们需 13 ~们需要 13 ~件人 11 ~任何 -24 ~优化 -13 ~会使 -10 ~会向 -12
  ~会在您 11 ~会影 16 ~会影响 16 ~会收 29 ~会收集 29 ~使用 13 ~供个 -10 ~供的服 -12 ~供该 11 ~保护 -16 ~信息 25 ~信息以 19 ~信息保 -10 ~信息收 12
  ~信息的 -25 ~信息结 -10 ~像头 -11 ~公开的 10 ~关个 12 ~关个人 13 ~关功 -10 ~关功能 -10 ~关联公 10 ~其他信 14 ~其他方 -10 ~出于 11 ~分享 11 ~分析 -12
  ~删除 -23 ~判断 11 ~办理 13 ~务商 13 ~务时 11 ~包含 13 ~包括您 13 ~匿名 -10 ~匿名化 -12 ~参加 12 ~及您 19 ~反馈 13 ~发布 -11 ~可能将 -11 ~可通 -11
  ~可通过 -12 ~号信 12 ~号信息 12 ~号码 20 ~合理 10 ~同意 18 ~同时我 12 ~同步 -13 ~名化 -12 ~名化处 -10 ~后的 -11 ~向我 11 ~向我们 11 ~商业 -14 ~在您 19
  ~地址 11 ~如下 -10 ~如您选 16 ~如果 -15 ~姓名 21 ~实现上 10 ~实际 14 ~密码 10 ~对于 -12 ~对您的 -12 ~展示 -12 ~属于 15 ~履行 10 ~年人的 -12 ~并同 -10
  ~并在 11 ~广告 -13 ~开发 -12 ~开的 10 ~式向您 10 ~当您使 15 ~征得 14 ~征得您 16 ~得您 10 ~必要 23 ~必要信 10 ~必需 21 ~必需的 11 ~性别 13 ~息以 19
  ~息以及 16 ~息保 -10 ~息收 12 ~息收集 12 ~息的 -25 ~息结 -10 ~息结合 -10 ~您个 -19 ~您个人 -16 ~您为 11 ~您也 -10 ~您使 16 ~您使用 15 ~您反 11
  ~您同意 10 ~您向 17 ~您在 -16 ~您开 20 ~您开启 16 ~您提 11 ~您明 11 ~您的位 18 ~您的同 11 ~您的设 11 ~您能 11 ~您选 11 ~您选择 11 ~您通 14 ~您通过 16
  ~您需 10 ~我们不 -11 ~我们会 12 ~我们关 10 ~我们在 -16 ~我们将 -19 ~我们联 -11 ~我们需 13 ~或相 11 ~户服 -12 ~户服务 -12 ~所必 10 ~所必需 15 ~所需 11
  ~手机 15 ~手机号 11 ~技术 -15 ~括您 13 ~授权同 11 ~接入 14 ~提供 24 ~提供个 -10 ~提供该 11 ~摄像 -11 ~摄像头 -11 ~支付 18 ~支付宝 12 ~收集 39 ~收集您 25
  ~政策 -24 ~方式 -18 ~方式向 10 ~方获 -11 ~无法 -12 ~无法为 10 ~无法识 -12 ~无需 10 ~无需征 10 ~日期 10 ~时我 13 ~时我们 13 ~时间 15 ~是为了 -10 ~有关 10
  ~服务商 13 ~服务所 -11 ~本人 10 ~机号 10 ~权同 11 ~权同意 12 ~权限后 10 ~查询 -10 ~法为 10 ~法为您 10 ~法律 -13 ~法识 -12 ~法识别 -12 ~注意 -13 ~浏览 12
  ~然人 -12 ~现上 10 ~生日 10 ~用于 -15 ~用于向 10 ~用以 -10 ~用户 -27 ~的个 -11 ~的个人 -10 ~的任 -11 ~的位 10 ~的位置 10 ~的信 22 ~的信息 23 ~的其 11
  ~的其他 11 ~的同意 13 ~的必 15 ~的支 11 ~的支付 11 ~的服 -16 ~的服务 -16 ~的用 -10 ~的身 11 ~的身份 10 ~直接 10 ~相关 15 ~相关功 -10 ~知晓 11 ~短信 -12
  ~示您 -12 ~私政 -15 ~私政策 -15 ~符合 -13 ~算法 -13 ~终端 10 ~给您提 13 ~联公 10 ~联公司 10 ~联系 -13 ~能会向 -10 ~能会收 11 ~能包 12 ~能将 -12
  ~能通 10 ~能通过 10 ~自己 -11 ~自然 -12 ~自然人 -12 ~若您 11 ~获取 -15 ~行向 13 ~要使 -10 ~要使用 -10 ~要您 14 ~要您提 14 ~要求 -12 ~订单信 -10
  ~设备 13 ~设置 -12 ~证件 14 ~该第 -12 ~该第三 -12 ~请您 -10 ~请求 -21 ~读取 11 ~输入 13 ~过您 11 ~运行 10 ~这些 10 ~适用 -13 ~选择 12 ~通知 -16
  ~通过您 12 ~速度 -10 ~配送 -10 ~采集 16 ~金额 11 ~银行 11 ~隐私 -15 ~隐私政 -15 ~集您 28 ~集您的 19 ~需征 10 ~需提 30 ~需提供 30 ~需的 17 ~需要 33
  ~需要您 14 ~页面 12 ~验证 10
`;
