/** How much each cue (../weigh.ts) counts, in hundredths: the start, then cue and weight in turn. Written by bench/policy-fit.ts. */
export const collection = `
  -115 !cessation -10 !changes -30 !collection 82 !contact -22 !minors -12 !permission -51 !rights -34 !security -11
  !sharing -63 !storage -33 #1changes -42 #1collection 45 #1cookies 12 #1exceptions 23 #1minors -13 #1permission -19
  #1rights -50 #1scope -35 #1sharing -10 #1storage -52 #1use -58 #2changes -39 #2collection 70 #2contact -71
  #2cookies 13 #2minors -12 #2rights -115 #2scope -26 #2security -84 #2sharing -52 #2storage -88 #2thirdServices -33
  #2use 11 +:abroad -19 +:anonymise -48 +:contactUs -12 +:contractNeed 21 +:cookieManage -11 +:court -15
  +:dateLine -15 +:device -20 +:esteem -21 +:fee -16 +:guide -43 +:heading -30 +:keep 20 +:measure -21 +:minor 23
  +:minorTake -12 +:none -14 +:off 16 +:permission -65 +:permissionRefuse -17 +:priorKept -13 +:profile -25
  +:provide 56 +:refuse 49 +:reply -14 +:scope -18 +:sdk 21 +:sensitive 17 +:shown -13 +:state 34 +:statute 15
  +:third 20 +:thirdTake -54 +:use -14 +:withoutConsent -28 +:wrongdoing -10 +changes -35 +collection 17
  +permission -57 +rights -55 +security -75 +sharing -49 +storage -31 +use -43 -:analyse -11 -:anonymise -31
  -:cease -16 -:collect 25 -:contactUs 11 -:continueMeans -16 -:contractNeed 18 -:cookieManage -27 -:cookieOther -12
  -:cookieSet -11 -:court -26 -:dateLine -26 -:define -19 -:guide -29 -:heading -10 -:incident -12 -:keep -11
  -:measure -22 -:notGive -29 -:off -40 -:ownCare -15 -:ownPublic 16 -:partnerDuty 11 -:path -27 -:permission -11
  -:permissionClose -15 -:place -11 -:priorKept -11 -:profile -33 -:provide 36 -:refuse 20 -:reply -12 -:respect -14
  -:rightsDo -23 -:scope -17 -:sdk 64 -:sensitive -11 -:state 28 -:statute -14 -:third 14 -:thirdRules -18 -:use -24
  -:vital 13 -changes -65 -collection 22 -contact -11 -minors -12 -permission -15 -rights -48 -security -26
  -sharing -41 -use -15 : -52 :abroad -18 :analyse -16 :anonymise -41 :cease -29 :collect 36 :contactDetail -17
  :contactUs -19 :continueMeans -27 :contractNeed 11 :cookieOther 13 :dateLine -25 :define -27 :device 12 :esteem -27
  :fromThird 19 :give -27 :guide -19 :incident -12 :keep 20 :malice -10 :merger -11 :notGive -19 :off -45 :ownCare -14
  :ownPublic 17 :path -22 :period 14 :permission -79 :permissionTake 48 :place -46 :profile -23 :prove -10 :provide 60
  :refuse 44 :reply -16 :respect 18 :rightsDo -22 :scope -20 :sdk 28 :shown -39 :state 17 :statute 33 :thirdRules -10
  :thirdTake 32 :updated -10 :use -18 :withoutConsent 19 <: -36 <:collect 15 <:contactUs -18 <:give -17 <:guide 19
  <:majorChange -11 <:minor 24 <:noReply -17 <:notGive -29 <:permission 10 <:rightsDo -21 <:third -11
  <:withoutConsent 53 <access 10 <accessLimit 40 <account 14 <applies 17 <certificate 22 <collectYour 74
  <contactUs -18 <correct -37 <erase -24 <includes -67 <majorChange -11 <minor 20 <notShare -30 <openPermission 10
  <partners -18 <policy -17 <publicDisclosure -72 <question -13 <recommend 25 <reject -13 <respond -16 <revise -30
  <rights -29 <safety 32 <sdk 78 <sendYou -13 <share -121 <shareTo -28 <store -19 <third 66 <understand 19 <usedFor 57
  <weCollect -23 <withoutConsent 127 <youProvide -22 =listed 13 =loose -26 =size0 -46 =size1 -90 =size2 -45 =size3 -46
  =size4 -20 =unclosed -84 @abroad -20 @abuse -33 @access -14 @accessLimit -12 @account 21 @affiliate 25 @analyse -19
  @applies -16 @arrows -23 @authority -10 @authorizeYou 18 @automated -37 @bioKinds 36 @browserSetting 24
  @cannotUse 25 @cease -30 @certificate -20 @clipboard 20 @closePermission 10 @collectYour 76 @combine -24
  @companyName -34 @confidentiality -11 @contactUs -28 @contractNeed 18 @copy -25 @correct -37 @court -24
  @customerService 12 @dateLine -26 @define -28 @deidentifiedUse -28 @deviceKinds 20 @effort -49 @encryption -13
  @erase -75 @eraseOrAnonymise -44 @improve -14 @incident -21 @majorChange -12 @merger -10 @minor -11 @notAffect 10
  @notProvide 52 @notShare -24 @openPermission -16 @organisation -30 @otherLaw 17 @otherPeople 48 @passwordAdvice 26
  @permission -15 @personalKinds 52 @policy -68 @postal -24 @publicDisclosure -33 @record 38 @register 20 @respond -25
  @responsibility -19 @revise -14 @rights -31 @safeguards -19 @safety -13 @sdk 41 @selfPublic 20 @sensitive 14
  @share -20 @stableService 24 @stateSecurity 14 @statutoryDuty 18 @store -11 @storePlace -35 @telephone -17
  @third -19 @thisInformation 16 @turnOff -50 @unbind 12 @understand -50 @violate -15 @weCollect 27 @weUse -13
  @welcome -11 @whenYouUse 21 @withdraw -14 @within -23 @withoutConsent 33 @years -37 @youProvide 43 ^changes -38
  ^contact -54 ^minors -15 ^permission -38 ^rights -47 ^security -64 ^storage -41 ^use -53 ~Ap -17 ~App -17 ~DK 12
  ~OS -10 ~SD 10 ~SDK 12 ~pp -18 ~一设 -11 ~一设备 -11 ~上传 19 ~不会影 12 ~不再 -11 ~不提 10 ~不提供 10 ~中提 -12 ~为您 11 ~主要 -14 ~也可 -14
  ~于向 11 ~于实 12 ~人信 -11 ~人信息 -11 ~人姓 11 ~人姓名 11 ~人身 -11 ~仅会使 -10 ~他信 11 ~他信息 11 ~以上 -15 ~以使 -11 ~以便 17 ~以便您 10 ~以及您 14
  ~们不 -12 ~们不会 -10 ~们会将 -11 ~们会收 19 ~们向 -10 ~们在 -15 ~们将 -17 ~们的服 -10 ~们需 12 ~们需要 12 ~件人 12 ~件号 10 ~件号码 10 ~任何 -26
  ~任何个 -10 ~优化 -14 ~会使 -16 ~会向 -10 ~会在您 16 ~会将 -11 ~会影 13 ~会影响 13 ~会按 -10 ~会收 30 ~会收集 30 ~会通 13 ~会通过 14 ~何个 -10
  ~何个人 -10 ~作为 10 ~使用 12 ~使用您 10 ~使用目 10 ~供个 -11 ~供的服 -11 ~供该 11 ~保护 -12 ~信息 14 ~信息以 18 ~信息保 -12 ~信息收 12 ~信息的 -21
  ~像头 -12 ~公司 -10 ~公开的 12 ~关个 12 ~关个人 12 ~关功 -12 ~关功能 -12 ~关联公 13 ~关闭 -11 ~其他 -16 ~其他信 11 ~内容 10 ~再次征 10 ~分享 11
  ~分析 -11 ~删除 -20 ~到您 -10 ~前提 -12 ~前提下 -12 ~务商 10 ~务时 11 ~包含 10 ~包括您 10 ~匿名 -11 ~匿名化 -10 ~参加 13 ~及您 17 ~反馈 15 ~反馈的 11
  ~发布 -12 ~取得 20 ~取得您 12 ~取您 -10 ~可以 -12 ~可以使 -10 ~可在 -11 ~可能 11 ~可通 -10 ~可通过 -11 ~号码 15 ~合法 11 ~合理 11 ~同意 11 ~同意后 11
  ~同时我 11 ~同步 -14 ~名化 -10 ~后的 -10 ~在您 23 ~型号 10 ~复输 11 ~复输入 11 ~如您 11 ~如果 -20 ~如果您 -15 ~姓名 20 ~实际 11 ~客服和 -10 ~对于 -11
  ~对您的 -11 ~展示 -10 ~属于 16 ~并同 -12 ~并同意 -10 ~并在 12 ~广告 -11 ~应用 16 ~开发 -15 ~开的 12 ~式向 10 ~式向您 10 ~当您使 14 ~征得 10 ~征得您 12
  ~得您 16 ~得您的 15 ~必要 20 ~必需 14 ~性别 15 ~息以 18 ~息以及 16 ~息保 -12 ~息保护 -10 ~息收 12 ~息收集 12 ~息的 -21 ~您个 -19 ~您个人 -16 ~您也 -10
  ~您使 18 ~您使用 16 ~您反 13 ~您反馈 11 ~您同 11 ~您同意 11 ~您向 17 ~您在 -15 ~您开 12 ~您开启 10 ~您提 10 ~您的位 16 ~您的同 10 ~您通 14 ~您通过 17
  ~您需 11 ~意后 11 ~我们 -13 ~我们不 -12 ~我们向 -10 ~我们在 -15 ~我们将 -17 ~我们需 12 ~或相 10 ~户服 -11 ~户服务 -11 ~手机 10 ~手机号 11 ~技有 -11
  ~技有限 -11 ~技术 -17 ~括您 10 ~授予 10 ~提下 -12 ~提供 19 ~提供个 -11 ~提供该 11 ~摄像 -12 ~摄像头 -12 ~支付 11 ~收件 10 ~收件人 10 ~收集 46 ~收集您 18
  ~政策 -27 ~方式 -17 ~方式向 10 ~方获 -11 ~无法为 11 ~无法识 -11 ~时我 12 ~时我们 12 ~时间 19 ~是为 -12 ~是为了 -13 ~有关的 -11 ~服务商 10 ~服务所 -12
  ~服和 -10 ~机号 11 ~权限后 12 ~来源 10 ~果您 -15 ~次征 10 ~次征得 11 ~法为 11 ~法为您 11 ~法律 -11 ~法识 -11 ~法识别 -11 ~注意 -12 ~浏览 13 ~点信 14
  ~点信息 14 ~然人 -11 ~状态 10 ~用于向 10 ~用以 -13 ~用户 -22 ~用目 10 ~用目的 10 ~登录 11 ~的任 -13 ~的任何 -11 ~的信 16 ~的信息 15 ~的前提 -12
  ~的同意 12 ~的必 13 ~的支 10 ~的支付 10 ~的服 -19 ~的服务 -19 ~的订 -12 ~的订单 -12 ~的身 12 ~的身份 11 ~相关功 -12 ~知晓 11 ~硬件 -11 ~示您 -10
  ~私政 -12 ~私政策 -12 ~科技 -14 ~科技有 -11 ~符合 -13 ~算法 -10 ~经您 10 ~结果 10 ~给您提 11 ~联公 13 ~联公司 13 ~能会通 15 ~能包 12 ~能将 -10 ~能无 11
  ~能无法 11 ~能通 10 ~能通过 10 ~自然 -11 ~自然人 -11 ~若您 11 ~范围 10 ~获取 -13 ~要您 13 ~要您提 13 ~订单信 -12 ~设备 22 ~设置 -18 ~证件号 10 ~证码 10
  ~该第 -11 ~该第三 -11 ~请求 -21 ~读取 18 ~输入 16 ~过您 10 ~运行 13 ~适用 -11 ~通知 -14 ~通过您 11 ~配送 -12 ~酒店 10 ~采集 12 ~重复输 11 ~银行 11
  ~问题 10 ~限后 11 ~隐私 -17 ~隐私政 -12 ~集您 19 ~集您的 11 ~需提 21 ~需提供 21 ~需要 26 ~需要您 13 ~页面 11 ~须向 -10 ~馈的 11 ~验证 18 ~验证码 10
`;
