// Bundled from page/ by `make page`: change the modules there, not this file.
"use strict";(()=>{var vb=Object.create;var zu=Object.defineProperty;var db=Object.getOwnPropertyDescriptor;var mb=Object.getOwnPropertyNames;var hb=Object.getPrototypeOf,gb=Object.prototype.hasOwnProperty;var p=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var yb=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of mb(r))!gb.call(e,o)&&o!==t&&zu(e,o,{get:()=>r[o],
enumerable:!(n=db(r,o))||n.enumerable});return e};var gn=(e,r,t)=>(t=e!=null?vb(hb(e)):{},yb(r||!e||!e.__esModule?zu(t,"default",{value:e,enumerable:!0}):t,e));var Rc=p((TY,Fc)=>{"use strict";function hN(e){return e!==e}Fc.exports=hN});var B=p((LY,kc)=>{"use strict";var gN=Rc();kc.exports=gN});var Wc=p((CY,Pc)=>{"use strict";var yN=Math.floor;Pc.exports=yN});var Ee=p((FY,Dc)=>{"use strict";var wN=Wc();Dc.exports=wN});var Bc=p((RY,Hc)=>{"use strict";var qN=Math.ceil;Hc.exports=qN});var Gc=p((kY,Uc)=>{"use strict";var bN=Bc();Uc.exports=bN});var Vc=p((PY,Xc)=>{"use strict";var NN=Ee(),AN=Gc();function SN(e){return e<0?AN(e):NN(e)}Xc.exports=SN});var Uo=p((WY,jc)=>{"use strict";var ON=Vc();jc.exports=ON});var Kc=p((DY,Yc)=>{"use strict";Yc.exports=Number});var Zc=p((HY,Qc)=>{"use strict";var IN=Kc();Qc.exports=IN});var be=p((BY,$c)=>{"use strict";var _N=Zc(),EN=_N.NEGATIVE_INFINITY;$c.exports=EN});var J=p((UY,Jc)=>{"use strict";var MN=Number.POSITIVE_INFINITY;Jc.exports=MN});var Hr=p((GY,xc)=>{"use strict";var TN=1023;xc.exports=TN});var e1=p((XY,zc)=>{"use strict";var LN=1023;zc.exports=LN});var t1=p((VY,r1)=>{"use strict";var CN=-1023;r1.exports=CN});var o1=p((jY,n1)=>{"use strict";var FN=-1074;n1.exports=FN});var i1=p((YY,s1)=>{"use strict";var RN=J(),kN=be();function PN(e){return e===RN||e===kN}s1.exports=PN});var gt=p((KY,a1)=>{"use strict";var WN=i1();a1.exports=WN});var c1=p((QY,u1)=>{"use strict";var DN=2147483648;u1.exports=DN});var Br=p((ZY,l1)=>{"use strict";var HN=2147483647;l1.exports=HN});var p1=p(($Y,f1)=>{"use strict";var BN=typeof Object.defineProperty=="function"?Object.defineProperty:null;f1.exports=BN});var d1=p((JY,v1)=>{"use strict";var UN=p1();function GN(){try{return UN({},"x",{}),!0}catch{return!1}}v1.exports=GN});var h1=p((xY,m1)=>{"use strict";var XN=Object.defineProperty;m1.exports=XN});var Us=p((zY,g1)=>{"use strict";function VN(e){return typeof e=="number"}g1.exports=VN});var Gs=p((eK,w1)=>{"use strict";function jN(e){return e[0]==="-"}function y1(e){var r="",t;for(t=0;t<e;t++)r+="0";return r}
function YN(e,r,t){var n=!1,o=r-e.length;return o<0||(jN(e)&&(n=!0,e=e.substr(1)),e=t?e+y1(o):y1(o)+e,n&&(e="-"+e)),e}w1.
exports=YN});var A1=p((rK,N1)=>{"use strict";var KN=Us(),q1=Gs(),QN=String.prototype.toLowerCase,b1=String.prototype.toUpperCase;function ZN(e){
var r,t,n;switch(e.specifier){case"b":r=2;break;case"o":r=8;break;case"x":case"X":r=16;break;default:r=10;break}if(t=e.arg,
n=parseInt(t,10),!isFinite(n)){if(!KN(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(e.specifier==="u"||
r!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(r),e.precision&&(t=q1(t,e.precision,e.padRight)),t="-"+t):(t=n.toString(
r),!n&&!e.precision?t="":e.precision&&(t=q1(t,e.precision,e.padRight)),e.sign&&(t=e.sign+t)),r===16&&(e.alternate&&(t="0\
x"+t),t=e.specifier===b1.call(e.specifier)?b1.call(t):QN.call(t)),r===8&&e.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}N1.
exports=ZN});var O1=p((tK,S1)=>{"use strict";function $N(e){return typeof e=="string"}S1.exports=$N});var E1=p((nK,_1)=>{"use strict";var JN=Math.abs,xN=String.prototype.toLowerCase,I1=String.prototype.toUpperCase,yt=String.
prototype.replace,zN=/e\+(\d)$/,eA=/e-(\d)$/,rA=/^(\d+)$/,tA=/^(\d+)e/,nA=/\.0$/,oA=/\.0*e/,sA=/(\..*[^0])0*e/;function iA(e,r){
var t,n;switch(r.specifier){case"e":case"E":n=e.toExponential(r.precision);break;case"f":case"F":n=e.toFixed(r.precision);
break;case"g":case"G":JN(e)<1e-4?(t=r.precision,t>0&&(t-=1),n=e.toExponential(t)):n=e.toPrecision(r.precision),r.alternate||
(n=yt.call(n,sA,"$1e"),n=yt.call(n,oA,"e"),n=yt.call(n,nA,""));break;default:throw new Error("invalid double notation. V\
alue: "+r.specifier)}return n=yt.call(n,zN,"e+0$1"),n=yt.call(n,eA,"e-0$1"),r.alternate&&(n=yt.call(n,rA,"$1."),n=yt.call(
n,tA,"$1.e")),e>=0&&r.sign&&(n=r.sign+n),n=r.specifier===I1.call(r.specifier)?I1.call(n):xN.call(n),n}_1.exports=iA});var L1=p((oK,T1)=>{"use strict";function M1(e){var r="",t;for(t=0;t<e;t++)r+=" ";return r}function aA(e,r,t){var n=r-e.length;
return n<0||(e=t?e+M1(n):M1(n)+e),e}T1.exports=aA});var F1=p((sK,C1)=>{"use strict";var uA=A1(),cA=O1(),lA=Us(),fA=E1(),pA=L1(),vA=Gs(),dA=String.fromCharCode,mA=Array.isArray;
function Go(e){return e!==e}function hA(e){var r={};return r.specifier=e.specifier,r.precision=e.precision===void 0?1:e.
precision,r.width=e.width,r.flags=e.flags||"",r.mapping=e.mapping,r}function gA(e){var r,t,n,o,s,i,a,u,l,c;if(!mA(e))throw new TypeError(
"invalid argument. First argument must be an array. Value: `"+e+"`.");for(i="",a=1,l=0;l<e.length;l++)if(n=e[l],cA(n))i+=
n;else{if(r=n.precision!==void 0,n=hA(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier\
` property. Index: `"+l+"`. Value: `"+n+"`.");for(n.mapping&&(a=n.mapping),t=n.flags,c=0;c<t.length;c++)switch(o=t.charAt(
c),o){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf(
"-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+o)}if(n.width==="*"){if(n.width=parseInt(
arguments[a],10),a+=1,Go(n.width))throw new TypeError("the argument for * width at position "+a+" is not a number. Value\
: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(r&&n.precision==="*"){if(n.precision=parseInt(arguments[a],
10),a+=1,Go(n.precision))throw new TypeError("the argument for * precision at position "+a+" is not a number. Value: `"+
n.precision+"`.");n.precision<0&&(n.precision=1,r=!1)}switch(n.arg=arguments[a],n.specifier){case"b":case"o":case"x":case"\
X":case"d":case"i":case"u":r&&(n.padZeros=!1),n.arg=uA(n);break;case"s":n.maxWidth=r?n.precision:-1,n.arg=String(n.arg);
break;case"c":if(!Go(n.arg)){if(s=parseInt(n.arg,10),s<0||s>127)throw new Error("invalid character code. Value: "+n.arg);
n.arg=Go(s)?String(n.arg):dA(s)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(r||(n.precision=6),u=parseFloat(
n.arg),!isFinite(u)){if(!lA(n.arg))throw new Error("invalid floating-point number. Value: "+i);u=n.arg,n.padZeros=!1}n.arg=
fA(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=
n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=vA(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=pA(n.arg,n.width,
n.padRight)),i+=n.arg||"",a+=1}return i}C1.exports=gA});var k1=p((iK,R1)=>{"use strict";var yA=F1();R1.exports=yA});var W1=p((aK,P1)=>{"use strict";var Xo=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function wA(e){
var r={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};return e[4]==="."&&e[5]===
void 0&&(r.precision="1"),r}function qA(e){var r,t,n,o;for(t=[],o=0,n=Xo.exec(e);n;)r=e.slice(o,Xo.lastIndex-n[0].length),
r.length&&t.push(r),n[6]==="%"?t.push("%"):t.push(wA(n)),o=Xo.lastIndex,n=Xo.exec(e);return r=e.slice(o),r.length&&t.push(
r),t}P1.exports=qA});var H1=p((uK,D1)=>{"use strict";var bA=W1();D1.exports=bA});var U1=p((cK,B1)=>{"use strict";function NA(e){return typeof e=="string"}B1.exports=NA});var V1=p((lK,X1)=>{"use strict";var AA=k1(),SA=H1(),OA=U1();function G1(e){var r,t;if(!OA(e))throw new TypeError(G1("inv\
alid argument. First argument must be a string. Value: `%s`.",e));for(r=[SA(e)],t=1;t<arguments.length;t++)r.push(arguments[t]);
return AA.apply(null,r)}X1.exports=G1});var Y1=p((fK,j1)=>{"use strict";var IA=V1();j1.exports=IA});var x1=p((pK,J1)=>{"use strict";var K1=Y1(),Qt=Object.prototype,Q1=Qt.toString,Z1=Qt.__defineGetter__,$1=Qt.__defineSetter__,
_A=Qt.__lookupGetter__,EA=Qt.__lookupSetter__;function MA(e,r,t){var n,o,s,i;if(typeof e!="object"||e===null||Q1.call(e)===
"[object Array]")throw new TypeError(K1("invalid argument. First argument must be an object. Value: `%s`.",e));if(typeof t!=
"object"||t===null||Q1.call(t)==="[object Array]")throw new TypeError(K1("invalid argument. Property descriptor must be \
an object. Value: `%s`.",t));if(o="value"in t,o&&(_A.call(e,r)||EA.call(e,r)?(n=e.__proto__,e.__proto__=Qt,delete e[r],e[r]=
t.value,e.__proto__=n):e[r]=t.value),s="get"in t,i="set"in t,o&&(s||i))throw new Error("invalid argument. Cannot specify\
 one or more accessors and a value or writable attribute in the property descriptor.");return s&&Z1&&Z1.call(e,r,t.get),
i&&$1&&$1.call(e,r,t.set),e}J1.exports=MA});var el=p((vK,z1)=>{"use strict";var TA=d1(),LA=h1(),CA=x1(),Xs;TA()?Xs=LA:Xs=CA;z1.exports=Xs});var tl=p((dK,rl)=>{"use strict";var FA=el();function RA(e,r,t){FA(e,r,{configurable:!1,enumerable:!1,writable:!1,value:t})}
rl.exports=RA});var Nr=p((mK,nl)=>{"use strict";var kA=tl();nl.exports=kA});var sl=p((hK,ol)=>{"use strict";function PA(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}ol.exports=
PA});var al=p((gK,il)=>{"use strict";var WA=sl();il.exports=WA});var cl=p((yK,ul)=>{"use strict";var DA=al(),HA=DA();function BA(){return HA&&typeof Symbol.toStringTag=="symbol"}ul.exports=
BA});var fl=p((wK,ll)=>{"use strict";var UA=cl();ll.exports=UA});var Vs=p((qK,pl)=>{"use strict";var GA=Object.prototype.toString;pl.exports=GA});var dl=p((bK,vl)=>{"use strict";var XA=Vs();function VA(e){return XA.call(e)}vl.exports=VA});var hl=p((NK,ml)=>{"use strict";var jA=Object.prototype.hasOwnProperty;function YA(e,r){return e==null?!1:jA.call(e,r)}ml.
exports=YA});var yl=p((AK,gl)=>{"use strict";var KA=hl();gl.exports=KA});var ql=p((SK,wl)=>{"use strict";var QA=typeof Symbol=="function"?Symbol:void 0;wl.exports=QA});var Nl=p((OK,bl)=>{"use strict";var ZA=ql();bl.exports=ZA});var Ol=p((IK,Sl)=>{"use strict";var Al=Nl(),$A=typeof Al=="function"?Al.toStringTag:"";Sl.exports=$A});var _l=p((_K,Il)=>{"use strict";var JA=yl(),Rn=Ol(),js=Vs();function xA(e){var r,t,n;if(e==null)return js.call(e);t=e[Rn],
r=JA(e,Rn);try{e[Rn]=void 0}catch{return js.call(e)}return n=js.call(e),r?e[Rn]=t:delete e[Rn],n}Il.exports=xA});var kn=p((EK,El)=>{"use strict";var zA=fl(),eS=dl(),rS=_l(),Ys;zA()?Ys=rS:Ys=eS;El.exports=Ys});var Tl=p((MK,Ml)=>{"use strict";var tS=kn(),nS=typeof Uint32Array=="function";function oS(e){return nS&&e instanceof Uint32Array||
tS(e)==="[object Uint32Array]"}Ml.exports=oS});var Cl=p((TK,Ll)=>{"use strict";var sS=Tl();Ll.exports=sS});var Rl=p((LK,Fl)=>{"use strict";var iS=4294967295;Fl.exports=iS});var Pl=p((CK,kl)=>{"use strict";var aS=typeof Uint32Array=="function"?Uint32Array:null;kl.exports=aS});var Hl=p((FK,Dl)=>{"use strict";var uS=Cl(),Ks=Rl(),Wl=Pl();function cS(){var e,r;if(typeof Wl!="function")return!1;try{
r=[1,3.14,-3.14,Ks+1,Ks+2],r=new Wl(r),e=uS(r)&&r[0]===1&&r[1]===3&&r[2]===Ks-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
Dl.exports=cS});var Ul=p((RK,Bl)=>{"use strict";var lS=Hl();Bl.exports=lS});var Xl=p((kK,Gl)=>{"use strict";var fS=typeof Uint32Array=="function"?Uint32Array:void 0;Gl.exports=fS});var jl=p((PK,Vl)=>{"use strict";function pS(){throw new Error("not implemented")}Vl.exports=pS});var wt=p((WK,Yl)=>{"use strict";var vS=Ul(),dS=Xl(),mS=jl(),Qs;vS()?Qs=dS:Qs=mS;Yl.exports=Qs});var Ql=p((DK,Kl)=>{"use strict";var hS=kn(),gS=typeof Float64Array=="function";function yS(e){return gS&&e instanceof Float64Array||
hS(e)==="[object Float64Array]"}Kl.exports=yS});var $l=p((HK,Zl)=>{"use strict";var wS=Ql();Zl.exports=wS});var xl=p((BK,Jl)=>{"use strict";var qS=typeof Float64Array=="function"?Float64Array:null;Jl.exports=qS});var rf=p((UK,ef)=>{"use strict";var bS=$l(),zl=xl();function NS(){var e,r;if(typeof zl!="function")return!1;try{r=new zl(
[1,3.14,-3.14,NaN]),e=bS(r)&&r[0]===1&&r[1]===3.14&&r[2]===-3.14&&r[3]!==r[3]}catch{e=!1}return e}ef.exports=NS});var nf=p((GK,tf)=>{"use strict";var AS=rf();tf.exports=AS});var sf=p((XK,of)=>{"use strict";var SS=typeof Float64Array=="function"?Float64Array:void 0;of.exports=SS});var uf=p((VK,af)=>{"use strict";function OS(){throw new Error("not implemented")}af.exports=OS});var qt=p((jK,cf)=>{"use strict";var IS=nf(),_S=sf(),ES=uf(),Zs;IS()?Zs=_S:Zs=ES;cf.exports=Zs});var ff=p((YK,lf)=>{"use strict";var MS=kn(),TS=typeof Uint8Array=="function";function LS(e){return TS&&e instanceof Uint8Array||
MS(e)==="[object Uint8Array]"}lf.exports=LS});var vf=p((KK,pf)=>{"use strict";var CS=ff();pf.exports=CS});var mf=p((QK,df)=>{"use strict";var FS=255;df.exports=FS});var gf=p((ZK,hf)=>{"use strict";var RS=typeof Uint8Array=="function"?Uint8Array:null;hf.exports=RS});var qf=p(($K,wf)=>{"use strict";var kS=vf(),$s=mf(),yf=gf();function PS(){var e,r;if(typeof yf!="function")return!1;try{
r=[1,3.14,-3.14,$s+1,$s+2],r=new yf(r),e=kS(r)&&r[0]===1&&r[1]===3&&r[2]===$s-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
wf.exports=PS});var Nf=p((JK,bf)=>{"use strict";var WS=qf();bf.exports=WS});var Sf=p((xK,Af)=>{"use strict";var DS=typeof Uint8Array=="function"?Uint8Array:void 0;Af.exports=DS});var If=p((zK,Of)=>{"use strict";function HS(){throw new Error("not implemented")}Of.exports=HS});var Ef=p((eQ,_f)=>{"use strict";var BS=Nf(),US=Sf(),GS=If(),Js;BS()?Js=US:Js=GS;_f.exports=Js});var Tf=p((rQ,Mf)=>{"use strict";var XS=kn(),VS=typeof Uint16Array=="function";function jS(e){return VS&&e instanceof Uint16Array||
XS(e)==="[object Uint16Array]"}Mf.exports=jS});var Cf=p((tQ,Lf)=>{"use strict";var YS=Tf();Lf.exports=YS});var Rf=p((nQ,Ff)=>{"use strict";var KS=65535;Ff.exports=KS});var Pf=p((oQ,kf)=>{"use strict";var QS=typeof Uint16Array=="function"?Uint16Array:null;kf.exports=QS});var Hf=p((sQ,Df)=>{"use strict";var ZS=Cf(),xs=Rf(),Wf=Pf();function $S(){var e,r;if(typeof Wf!="function")return!1;try{
r=[1,3.14,-3.14,xs+1,xs+2],r=new Wf(r),e=ZS(r)&&r[0]===1&&r[1]===3&&r[2]===xs-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
Df.exports=$S});var Uf=p((iQ,Bf)=>{"use strict";var JS=Hf();Bf.exports=JS});var Xf=p((aQ,Gf)=>{"use strict";var xS=typeof Uint16Array=="function"?Uint16Array:void 0;Gf.exports=xS});var jf=p((uQ,Vf)=>{"use strict";function zS(){throw new Error("not implemented")}Vf.exports=zS});var Kf=p((cQ,Yf)=>{"use strict";var eO=Uf(),rO=Xf(),tO=jf(),zs;eO()?zs=rO:zs=tO;Yf.exports=zs});var Zf=p((lQ,Qf)=>{"use strict";var nO=Ef(),oO=Kf(),sO={uint16:oO,uint8:nO};Qf.exports=sO});var zf=p((fQ,xf)=>{"use strict";var $f=Zf(),Jf;function iO(){var e,r;return e=new $f.uint16(1),e[0]=4660,r=new $f.uint8(
e.buffer),r[0]===52}Jf=iO();xf.exports=Jf});var bt=p((pQ,e2)=>{"use strict";var aO=zf();e2.exports=aO});var n2=p((vQ,t2)=>{"use strict";var uO=bt(),r2,ei,ri;uO===!0?(ei=1,ri=0):(ei=0,ri=1);r2={HIGH:ei,LOW:ri};t2.exports=r2});var ti=p((dQ,a2)=>{"use strict";var cO=wt(),lO=qt(),s2=n2(),i2=new lO(1),o2=new cO(i2.buffer),fO=s2.HIGH,pO=s2.LOW;function vO(e,r,t,n){
return i2[0]=e,r[n]=o2[fO],r[n+t]=o2[pO],r}a2.exports=vO});var c2=p((mQ,u2)=>{"use strict";var dO=ti();function mO(e){return dO(e,[0,0],1,0)}u2.exports=mO});var Vo=p((hQ,f2)=>{"use strict";var hO=Nr(),l2=c2(),gO=ti();hO(l2,"assign",gO);f2.exports=l2});var v2=p((gQ,p2)=>{"use strict";var yO=bt(),ni;yO===!0?ni=1:ni=0;p2.exports=ni});var h2=p((yQ,m2)=>{"use strict";var wO=wt(),qO=qt(),bO=v2(),d2=new qO(1),NO=new wO(d2.buffer);function AO(e){return d2[0]=
e,NO[bO]}m2.exports=AO});var Ce=p((wQ,g2)=>{"use strict";var SO=h2();g2.exports=SO});var q2=p((qQ,w2)=>{"use strict";var OO=bt(),y2,oi,si;OO===!0?(oi=1,si=0):(oi=0,si=1);y2={HIGH:oi,LOW:si};w2.exports=y2});var O2=p((bQ,S2)=>{"use strict";var IO=wt(),_O=qt(),N2=q2(),A2=new _O(1),b2=new IO(A2.buffer),EO=N2.HIGH,MO=N2.LOW;function TO(e,r){
return b2[EO]=e,b2[MO]=r,A2[0]}S2.exports=TO});var Pn=p((NQ,I2)=>{"use strict";var LO=O2();I2.exports=LO});var E2=p((AQ,_2)=>{"use strict";var CO=c1(),FO=Br(),RO=Vo(),kO=Ce(),PO=Pn(),ii=[0,0];function WO(e,r){var t,n;return RO.
assign(e,ii,1,0),t=ii[0],t&=FO,n=kO(r),n&=CO,t|=n,PO(t,ii[1])}_2.exports=WO});var jo=p((SQ,M2)=>{"use strict";var DO=E2();M2.exports=DO});var Ur=p((OQ,T2)=>{"use strict";var HO=22250738585072014e-324;T2.exports=HO});var C2=p((IQ,L2)=>{"use strict";function BO(e){return Math.abs(e)}L2.exports=BO});var X=p((_Q,F2)=>{"use strict";var UO=C2();F2.exports=UO});var ai=p((EQ,R2)=>{"use strict";var GO=Ur(),XO=gt(),VO=B(),jO=X(),YO=4503599627370496;function KO(e,r,t,n){return VO(e)||
XO(e)?(r[n]=e,r[n+t]=0,r):e!==0&&jO(e)<GO?(r[n]=e*YO,r[n+t]=-52,r):(r[n]=e,r[n+t]=0,r)}R2.exports=KO});var P2=p((MQ,k2)=>{"use strict";var QO=ai();function ZO(e){return QO(e,[0,0],1,0)}k2.exports=ZO});var H2=p((TQ,D2)=>{"use strict";var $O=Nr(),W2=P2(),JO=ai();$O(W2,"assign",JO);D2.exports=W2});var Wn=p((LQ,B2)=>{"use strict";var xO=2146435072;B2.exports=xO});var G2=p((CQ,U2)=>{"use strict";var zO=Ce(),eI=Wn(),rI=Hr();function tI(e){var r=zO(e);return r=(r&eI)>>>20,r-rI|0}U2.exports=
tI});var V2=p((FQ,X2)=>{"use strict";var nI=G2();X2.exports=nI});var Y2=p((RQ,j2)=>{"use strict";var oI=J(),sI=be(),iI=Hr(),aI=e1(),uI=t1(),cI=o1(),lI=B(),fI=gt(),pI=jo(),vI=H2().assign,
dI=V2(),mI=Vo(),hI=Pn(),gI=2220446049250313e-31,yI=2148532223,ui=[0,0],ci=[0,0];function wI(e,r){var t,n;return r===0||e===
0||lI(e)||fI(e)?e:(vI(e,ui,1,0),e=ui[0],r+=ui[1],r+=dI(e),r<cI?pI(0,e):r>aI?e<0?sI:oI:(r<=uI?(r+=52,n=gI):n=1,mI.assign(
e,ci,1,0),t=ci[0],t&=yI,t|=r+iI<<20,n*hI(t,ci[1])))}j2.exports=wI});var Nt=p((kQ,K2)=>{"use strict";var qI=Y2();K2.exports=qI});var Z2=p((PQ,Q2)=>{"use strict";function bI(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+
e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}Q2.exports=bI});var J2=p((WQ,$2)=>{"use strict";var NI=Nt(),AI=Z2();function SI(e,r,t){var n,o,s,i;return n=e-r,o=n*n,s=n-o*AI(o),i=1-(r-
n*s/(2-s)-e),NI(i,t)}$2.exports=SI});var n3=p((DQ,t3)=>{"use strict";var OI=B(),x2=Uo(),II=be(),z2=J(),_I=J2(),EI=.6931471803691238,MI=19082149292705877e-26,
e3=1.4426950408889634,TI=709.782712893384,LI=-745.1332191019411,r3=1/(1<<28),CI=-r3;function FI(e){var r,t,n;return OI(e)||
e===z2?e:e===II?0:e>TI?z2:e<LI?0:e>CI&&e<r3?1+e:(e<0?n=x2(e3*e-.5):n=x2(e3*e+.5),r=e-n*EI,t=n*MI,_I(r,t,n))}t3.exports=FI});var re=p((HQ,o3)=>{"use strict";var RI=n3();o3.exports=RI});var i3=p((BQ,s3)=>{"use strict";var kI=bt(),li;kI===!0?li=0:li=1;s3.exports=li});var u3=p((UQ,a3)=>{"use strict";var PI=wt(),WI=qt(),DI=i3(),fi=new WI(1),HI=new PI(fi.buffer);function BI(e,r){return fi[0]=
e,HI[DI]=r>>>0,fi[0]}a3.exports=BI});var Zt=p((GQ,c3)=>{"use strict";var UI=u3();c3.exports=UI});var f3=p((XQ,l3)=>{"use strict";function GI(e){return e===0?-.3250421072470015:-.3250421072470015+e*(-.02848174957559851+
e*(-.005770270296489442+e*-23763016656650163e-21))}l3.exports=GI});var v3=p((VQ,p3)=>{"use strict";function XI(e){return e===0?.39791722395915535:.39791722395915535+e*(.0650222499887673+e*
(.005081306281875766+e*(.00013249473800432164+e*-3960228278775368e-21)))}p3.exports=XI});var m3=p((jQ,d3)=>{"use strict";function VI(e){return e===0?.41485611868374833:.41485611868374833+e*(-.3722078760357013+
e*(.31834661990116175+e*(-.11089469428239668+e*(.035478304325618236+e*-.002166375594868791))))}d3.exports=VI});var g3=p((YQ,h3)=>{"use strict";function jI(e){return e===0?.10642088040084423:.10642088040084423+e*(.540397917702171+e*
(.07182865441419627+e*(.12617121980876164+e*(.01363708391202905+e*.011984499846799107))))}h3.exports=jI});var w3=p((KQ,y3)=>{"use strict";function YI(e){return e===0?-.6938585727071818:-.6938585727071818+e*(-10.558626225323291+
e*(-62.375332450326006+e*(-162.39666946257347+e*(-184.60509290671104+e*(-81.2874355063066+e*-9.814329344169145)))))}y3.exports=
YI});var b3=p((QQ,q3)=>{"use strict";function KI(e){return e===0?19.651271667439257:19.651271667439257+e*(137.65775414351904+
e*(434.56587747522923+e*(645.3872717332679+e*(429.00814002756783+e*(108.63500554177944+e*(6.570249770319282+e*-.0604244152148581))))))}
q3.exports=KI});var A3=p((ZQ,N3)=>{"use strict";function QI(e){return e===0?-.799283237680523:-.799283237680523+e*(-17.757954917754752+e*
(-160.63638485582192+e*(-637.5664433683896+e*(-1025.0951316110772+e*-483.5191916086514))))}N3.exports=QI});var O3=p(($Q,S3)=>{"use strict";function ZI(e){return e===0?30.33806074348246:30.33806074348246+e*(325.7925129965739+e*(1536.729586084437+
e*(3199.8582195085955+e*(2553.0504064331644+e*(474.52854120695537+e*-22.44095244658582)))))}S3.exports=ZI});var M3=p((JQ,E3)=>{"use strict";var $I=B(),I3=re(),JI=Zt(),xI=J(),zI=be(),e_=f3(),r_=v3(),t_=m3(),n_=g3(),o_=w3(),s_=b3(),
i_=A3(),a_=O3(),Yo=1e-300,u_=13877787807814457e-33,_3=.8450629115104675,c_=.12837916709551256,l_=1,f_=-.0023621185607526594,
p_=1,v_=-.009864944034847148,d_=1,m_=-.0098649429247001,h_=1;function g_(e){var r,t,n,o,s,i,a,u;if($I(e))return NaN;if(e===
xI)return 0;if(e===zI)return 2;if(e===0)return 1;if(e<0?(r=!0,t=-e):(r=!1,t=e),t<.84375)return t<u_?1-e:(n=e*e,o=c_+n*e_(
n),s=l_+n*r_(n),i=o/s,e<.25?1-(e+e*i):(o=e*i,o+=e-.5,.5-o));if(t<1.25)return s=t-1,a=f_+s*t_(s),u=p_+s*n_(s),r?1+_3+a/u:
1-_3-a/u;if(t<28){if(s=1/(t*t),t<2.857142857142857)o=v_+s*o_(s),s=d_+s*s_(s);else{if(e<-6)return 2-Yo;o=m_+s*i_(s),s=h_+
s*a_(s)}return n=JI(t,0),o=I3(-(n*n)-.5625)*I3((n-t)*(n+t)+o/s),r?2-o/t:o/t}return r?2-Yo:Yo*Yo}E3.exports=g_});var Ko=p((xQ,T3)=>{"use strict";var y_=M3();T3.exports=y_});var C3=p((zQ,L3)=>{"use strict";var w_=Math.sqrt;L3.exports=w_});var x=p((eZ,F3)=>{"use strict";var q_=C3();F3.exports=q_});var k3=p((rZ,R3)=>{"use strict";var b_=bt(),pi;b_===!0?pi=1:pi=0;R3.exports=pi});var W3=p((tZ,P3)=>{"use strict";var N_=wt(),A_=qt(),S_=k3(),vi=new A_(1),O_=new N_(vi.buffer);function I_(e,r){return vi[0]=
e,O_[S_]=r>>>0,vi[0]}P3.exports=I_});var $t=p((nZ,D3)=>{"use strict";var __=W3();D3.exports=__});var B3=p((oZ,H3)=>{"use strict";function E_(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*
.15313837699209373)}H3.exports=E_});var G3=p((sZ,U3)=>{"use strict";function M_(e){return e===0?.6666666666666735:.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+
e*.14798198605116586))}U3.exports=M_});var Y3=p((iZ,j3)=>{"use strict";var X3=Ce(),T_=$t(),L_=B(),C_=Hr(),F_=be(),R_=B3(),k_=G3(),Qo=.6931471803691238,Zo=19082149292705877e-26,
P_=0x40000000000000,W_=.3333333333333333,V3=1048575,D_=2146435072,H_=1048576,B_=1072693248;function U_(e){var r,t,n,o,s,
i,a,u,l,c,f,v;return e===0?F_:L_(e)||e<0?NaN:(t=X3(e),s=0,t<H_&&(s-=54,e*=P_,t=X3(e)),t>=D_?e+e:(s+=(t>>20)-C_|0,t&=V3,u=
t+614244&1048576|0,e=T_(e,t|u^B_),s+=u>>20|0,a=e-1,(V3&2+t)<3?a===0?s===0?0:s*Qo+s*Zo:(i=a*a*(.5-W_*a),s===0?a-i:s*Qo-(i-
s*Zo-a)):(c=a/(2+a),v=c*c,u=t-398458|0,f=v*v,l=440401-t|0,o=f*R_(f),n=v*k_(f),u|=l,i=n+o,u>0?(r=.5*a*a,s===0?a-(r-c*(r+i)):
s*Qo-(r-(c*(r+i)+s*Zo)-a)):s===0?a-c*(a-i):s*Qo-(c*(a-i)-s*Zo-a))))}j3.exports=U_});var $=p((aZ,K3)=>{"use strict";var G_=Y3();K3.exports=G_});var Z3=p((uZ,Q3)=>{"use strict";function X_(e){var r,t,n;return e===0?-.0005087819496582806:(e<0?r=-e:r=e,r<=1?(t=-.0005087819496582806+
e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+
e*(-.005387729650712429+e*(0+e*0)))))))),n=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+
e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))):
(e=1/e,t=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+
e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806)))))))),n=.0008862163904564247+e*(-.0023339375937419+
e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+
e*(-.9700050433032906+e*1))))))))),t/n)}Q3.exports=X_});var J3=p((cZ,$3)=>{"use strict";function V_(e){var r,t,n;return e===0?-.20243350835593876:(e<0?r=-e:r=e,r<=1?(t=-.20243350835593876+
e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+
e*(21.12946554483405+e*-3.6719225470772936))))))),n=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+
e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))):(e=1/e,t=-3.6719225470772936+
e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+
e*(.10526468069939171+e*-.20243350835593876))))))),n=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+
e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+e*1)))))))),t/n)}$3.exports=V_});var z3=p((lZ,x3)=>{"use strict";function j_(e){var r,t,n;return e===0?-.1311027816799519:(e<0?r=-e:r=e,r<=1?(t=-.1311027816799519+
e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+
e*(.0021455899538880526+e*(-6794655751811263e-22+e*(28522533178221704e-24+e*-681149956853777e-24))))))))),n=1+e*(3.4662540724256723+
e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+
e*(0+e*(0+e*0)))))))))):(e=1/e,t=-681149956853777e-24+e*(28522533178221704e-24+e*(-6794655751811263e-22+e*(.0021455899538880526+
e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+
e*-.1311027816799519))))))))),n=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+
e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))),t/n)}x3.exports=j_});var r6=p((fZ,e6)=>{"use strict";function Y_(e){var r,t,n;return e===0?-.0350353787183178:(e<0?r=-e:r=e,r<=1?(t=-.0350353787183178+
e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+
e*(460469890584318e-20+e*(-2304047769118826e-25+e*26633922742578204e-28))))))),n=1+e*(1.3653349817554064+e*(.7620591645536234+
e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))):(e=1/e,t=26633922742578204e-28+
e*(-2304047769118826e-25+e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+
e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178))))))),n=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+
e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))),t/n)}e6.exports=Y_});var n6=p((pZ,t6)=>{"use strict";function K_(e){var r,t,n;return e===0?-.016743100507663373:(e<0?r=-e:r=e,r<=1?(t=-.016743100507663373+
e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(44969678992770644e-23+
e*(4625961635228786e-24+e*(-2811287356288318e-29+e*9905570997331033e-32))))))),n=1+e*(.5914293448864175+e*(.1381518657490833+
e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+e*(282243172016108e-21+e*(0+e*0)))))))):(e=1/e,t=
9905570997331033e-32+e*(-2811287356288318e-29+e*(4625961635228786e-24+e*(44969678992770644e-23+e*(14962478375834237e-21+
e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373))))))),n=0+e*(0+e*(282243172016108e-21+
e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))),
t/n)}t6.exports=K_});var a6=p((vZ,i6)=>{"use strict";var Q_=B(),o6=x(),s6=$(),Z_=J(),$_=be(),J_=Z3(),x_=J3(),z_=z3(),eE=r6(),rE=n6(),tE=.08913147449493408,
nE=2.249481201171875,oE=.807220458984375,sE=.9399557113647461,iE=.9836282730102539;function aE(e){var r,t,n,o,s;return Q_(
e)?NaN:e===0?Z_:e===2?$_:e===1?0:e>2||e<0?NaN:(e>1?(r=-1,n=2-e):(r=1,n=e),e=1-n,e<=.5?(o=e*(e+10),s=J_(e),r*(o*tE+o*s)):
n>=.25?(o=o6(-2*s6(n)),n-=.25,s=x_(n),r*(o/(nE+s))):(n=o6(-s6(n)),n<3?(t=n-1.125,s=z_(t),r*(oE*n+s*n)):n<6?(t=n-3,s=eE(t),
r*(sE*n+s*n)):(t=n-6,s=rE(t),r*(iE*n+s*n))))}i6.exports=aE});var Ar=p((dZ,u6)=>{"use strict";var uE=a6();u6.exports=uE});var di=p((mZ,c6)=>{"use strict";function cE(e,r){var t,n;if(n=e.length,n<2||r===0)return n===0?0:e[0];for(n-=1,t=e[n]*r+
e[n-1],n-=2;n>=0;)t=t*r+e[n],n-=1;return t}c6.exports=cE});var f6=p((hZ,l6)=>{"use strict";var lE=Function;l6.exports=lE});var v6=p((gZ,p6)=>{"use strict";var fE=f6();p6.exports=fE});var m6=p((yZ,d6)=>{"use strict";var pE=v6(),vE=di();function dE(e){var r,t,n,o;if(e.length>500)return s;if(r="return fun\
ction evalpoly(x){",t=e.length,t===0)r+="return 0.0;";else if(t===1)r+="return "+e[0]+";";else{for(r+="if(x===0.0){retur\
n "+e[0]+";}",r+="return "+e[0],n=t-1,o=1;o<t;o++)r+="+x*",o<n&&(r+="("),r+=e[o];for(o=0;o<n-1;o++)r+=")";r+=";"}return r+=
"}",r+="//# sourceURL=evalpoly.factory.js",new pE(r)();function s(i){return vE(e,i)}}d6.exports=dE});var Sr=p((wZ,g6)=>{"use strict";var mE=Nr(),h6=di(),hE=m6();mE(h6,"factory",hE);g6.exports=h6});var w6=p((qZ,y6)=>{"use strict";var gE=.34657359027997264;y6.exports=gE});var b6=p((bZ,q6)=>{"use strict";function yE(e){return e===0?-.03333333333333313:-.03333333333333313+e*(.0015873015872548146+
e*(-793650757867488e-19+e*(4008217827329362e-21+e*-20109921818362437e-23)))}q6.exports=yE});var _6=p((NZ,I6)=>{"use strict";var wE=B(),N6=Ce(),mi=$t(),qE=Pn(),A6=J(),bE=be(),S6=Hr(),NE=w6(),AE=b6(),SE=709.782712893384,
hi=.6931471803691238,gi=19082149292705877e-26,O6=1.4426950408889634,OE=38.816242111356935,IE=1.0397207708399179;function _E(e){
var r,t,n,o,s,i,a,u,l,c,f,v,d;if(e===A6||wE(e))return e;if(e===bE)return-1;if(e===0)return e;if(e<0?(n=!0,u=-e):(n=!1,u=
e),u>=OE){if(n)return-1;if(u>=SE)return A6}if(i=N6(u)|0,u>NE)u<IE?n?(o=e+hi,s=-gi,d=-1):(o=e-hi,s=gi,d=1):(n?d=O6*e-.5:d=
O6*e+.5,d|=0,f=d,o=e-f*hi,s=f*gi),e=o-s,c=o-e-s;else{if(i<1016070144)return e;d=0}return r=.5*e,l=e*r,a=1+l*AE(l),f=3-a*
r,v=l*((a-f)/(6-e*f)),d===0?e-(e*v-l):(t=qE(S6+d<<20,0),v=e*(v-c)-c,v-=l,d===-1?.5*(e-v)-.5:d===1?e<-.25?-2*(v-(e+.5)):1+
2*(e-v):d<=-2||d>56?(u=1-(v-e),d===1024?(o=N6(u)+(d<<20)|0,u=mi(u,o)):u*=t,u-1):(f=1,d<20?(o=1072693248-(2097152>>d)|0,f=
mi(f,o),u=f-(v-e)):(o=S6-d<<20|0,f=mi(f,o),u=e-(v+f),u+=1),u*=t,u))}I6.exports=_E});var At=p((AZ,E6)=>{"use strict";var EE=_6();E6.exports=EE});var T6=p((SZ,M6)=>{"use strict";function ME(e){return e===0?.6666666666666735:.6666666666666735+e*(.3999999999940942+e*(.2857142874366239+
e*(.22222198432149784+e*(.1818357216161805+e*(.15313837699209373+e*.14798198605116586)))))}M6.exports=ME});var k6=p((OZ,R6)=>{"use strict";var TE=B(),L6=Ce(),C6=$t(),LE=J(),CE=be(),F6=Hr(),FE=T6(),yi=.6931471803691238,wi=19082149292705877e-26,
RE=.41421356237309503,kE=-.2928932188134525,PE=1862645149230957e-24,WE=5551115123125783e-32,DE=9007199254740992,HE=.6666666666666666;
function BE(e){var r,t,n,o,s,i,a,u,l,c;if(e<-1||TE(e))return NaN;if(e===-1)return CE;if(e===LE||e===0)return e;if(e<0?n=
-e:n=e,c=1,n<RE){if(n<PE)return n<WE?e:e-e*e*.5;e>kE&&(c=0,o=e,t=1)}return c!==0&&(n<DE?(l=1+e,t=L6(l),c=(t>>20)-F6,c>0?
s=1-(l-e):s=e-(l-1),s/=l):(l=e,t=L6(l),c=(t>>20)-F6,s=0),t&=1048575,t<434334?l=C6(l,t|1072693248):(c+=1,l=C6(l,t|1071644672),
t=1048576-t>>2),o=l-1),r=.5*o*o,t===0?o===0?(s+=c*wi,c*yi+s):(u=r*(1-HE*o),c*yi-(u-(c*wi+s)-o)):(i=o/(2+o),a=i*i,u=a*FE(
a),c===0?o-(r-i*(r+u)):c*yi-(r-(i*(r+u)+(c*wi+s))-o))}R6.exports=BE});var rr=p((IZ,P6)=>{"use strict";var UE=k6();P6.exports=UE});var qi=p((_Z,W6)=>{"use strict";var GE=.7853981633974483;W6.exports=GE});var H6=p((EZ,D6)=>{"use strict";function XE(e){var r,t,n;return e===0?.16666666666666713:(e<0?r=-e:r=e,r<=1?(t=-8.198089802484825+
e*(19.562619833175948+e*(-16.262479672107002+e*(5.444622390564711+e*(-.6019598008014124+e*.004253011369004428)))),n=-49.18853881490881+
e*(139.51056146574857+e*(-147.1791292232726+e*(70.49610280856842+e*(-14.740913729888538+e*1))))):(e=1/e,t=.004253011369004428+
e*(-.6019598008014124+e*(5.444622390564711+e*(-16.262479672107002+e*(19.562619833175948+e*-8.198089802484825)))),n=1+e*(-14.740913729888538+
e*(70.49610280856842+e*(-147.1791292232726+e*(139.51056146574857+e*-49.18853881490881))))),t/n)}D6.exports=XE});var U6=p((MZ,B6)=>{"use strict";function VE(e){var r,t,n;return e===0?.08333333333333809:(e<0?r=-e:r=e,r<=1?(t=28.536655482610616+
e*(-25.56901049652825+e*(6.968710824104713+e*(-.5634242780008963+e*.002967721961301243))),n=342.43986579130785+e*(-383.8770957603691+
e*(147.0656354026815+e*(-21.947795316429207+e*1)))):(e=1/e,t=.002967721961301243+e*(-.5634242780008963+e*(6.968710824104713+
e*(-25.56901049652825+e*28.536655482610616))),n=1+e*(-21.947795316429207+e*(147.0656354026815+e*(-383.8770957603691+e*342.43986579130785)))),
t/n)}B6.exports=VE});var V6=p((TZ,X6)=>{"use strict";var jE=B(),YE=x(),G6=qi(),KE=H6(),QE=U6(),ZE=6123233995736766e-32;function $E(e){var r,t,
n,o,s;if(jE(e))return NaN;if(e>0?n=e:(r=!0,n=-e),n>1)return NaN;if(n>.625)t=1-n,o=t*QE(t),t=YE(t+t),s=G6-t,t=t*o-ZE,s-=t,
s+=G6;else{if(n<1e-8)return e;t=n*n,s=t*KE(t),s=n*s+n}return r?-s:s}X6.exports=$E});var $o=p((LZ,j6)=>{"use strict";var JE=V6();j6.exports=JE});var K6=p((CZ,Y6)=>{"use strict";var xE=Ee();function zE(e){return xE(e)===e}Y6.exports=zE});var St=p((FZ,Q6)=>{"use strict";var eM=K6();Q6.exports=eM});var $6=p((RZ,Z6)=>{"use strict";var rM=St();function tM(e){return rM(e/2)}Z6.exports=tM});var x6=p((kZ,J6)=>{"use strict";var nM=$6();J6.exports=nM});var rp=p((PZ,ep)=>{"use strict";var z6=x6();function oM(e){return e>0?z6(e-1):z6(e+1)}ep.exports=oM});var Jo=p((WZ,tp)=>{"use strict";var sM=rp();tp.exports=sM});var op=p((DZ,np)=>{"use strict";function iM(e){return e|0}np.exports=iM});var bi=p((HZ,sp)=>{"use strict";var aM=op();sp.exports=aM});var up=p((BZ,ap)=>{"use strict";var ip=Jo(),uM=jo(),cM=be(),xo=J();function lM(e,r){return r===cM?xo:r===xo?0:r>0?ip(r)?
e:0:ip(r)?uM(xo,e):xo}ap.exports=lM});var lp=p((UZ,cp)=>{"use strict";var fM=Br(),pM=Ce(),vM=1072693247,zo=1e300,e0=1e-300;function dM(e,r){var t,n;return n=pM(
e),t=n&fM,t<=vM?r<0?zo*zo:e0*e0:r>0?zo*zo:e0*e0}cp.exports=dM});var vp=p((GZ,pp)=>{"use strict";var mM=X(),fp=J();function hM(e,r){return e===-1?(e-e)/(e-e):e===1?1:mM(e)<1==(r===fp)?0:
fp}pp.exports=hM});var Ni=p((XZ,dp)=>{"use strict";var gM=20;dp.exports=gM});var hp=p((VZ,mp)=>{"use strict";function yM(e){return e===0?.5999999999999946:.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+
e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}mp.exports=yM});var qp=p((jZ,wp)=>{"use strict";var wM=Ce(),r0=Zt(),gp=$t(),qM=Hr(),bM=Ni(),NM=hp(),AM=1048575,yp=1048576,SM=1072693248,
OM=536870912,IM=524288,_M=9007199254740992,EM=.9617966939259756,MM=.9617967009544373,TM=-7028461650952758e-24,LM=[1,1.5],
CM=[0,.5849624872207642],FM=[0,1350039202129749e-23];function RM(e,r,t){var n,o,s,i,a,u,l,c,f,v,d,h,g,w,y,N,q,C,b,L,O,D;
return L=0,t<yp&&(r*=_M,L-=53,t=wM(r)),L+=(t>>bM)-qM|0,O=t&AM|0,t=O|SM|0,O<=235662?D=0:O<767610?D=1:(D=0,L+=1,t-=yp),r=gp(
r,t),c=LM[D],C=r-c,b=1/(r+c),o=C*b,i=r0(o,0),n=(t>>1|OM)+IM,n+=D<<18,u=gp(0,n),l=r-(u-c),a=b*(C-i*u-i*l),s=o*o,q=s*s*NM(
s),q+=a*(i+o),s=i*i,u=3+s+q,u=r0(u,0),l=q-(u-3-s),C=i*u,b=a*u+l*o,v=C+b,v=r0(v,0),d=b-(v-C),h=MM*v,g=TM*v+d*EM+FM[D],f=CM[D],
N=L,w=h+g+f+N,w=r0(w,0),y=g-(w-N-f-h),e[0]=w,e[1]=y,e}wp.exports=RM});var Np=p((YZ,bp)=>{"use strict";function kM(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}bp.exports=kM});var Sp=p((KZ,Ap)=>{"use strict";var PM=Zt(),WM=Np(),DM=1.4426950408889634,HM=1.4426950216293335,BM=19259629911266175e-24;
function UM(e,r){var t,n,o,s,i,a;return o=r-1,s=o*o*WM(o),i=HM*o,a=o*BM-s*DM,n=i+a,n=PM(n,0),t=a-(n-i),e[0]=n,e[1]=t,e}Ap.
exports=UM});var Ip=p((QZ,Op)=>{"use strict";var GM=.6931471805599453;Op.exports=GM});var Ai=p((ZZ,_p)=>{"use strict";var XM=1048575;_p.exports=XM});var Mp=p(($Z,Ep)=>{"use strict";function VM(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+
e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}Ep.exports=VM});var Pp=p((JZ,kp)=>{"use strict";var jM=Ce(),Tp=$t(),YM=Zt(),KM=bi(),QM=Nt(),ZM=Ip(),Lp=Hr(),Cp=Br(),Fp=Ai(),Dn=Ni(),$M=Mp(),
Rp=1048576,JM=1071644672,xM=.6931471824645996,zM=-1904654299957768e-24;function eT(e,r,t){var n,o,s,i,a,u,l,c,f,v,d;return v=
e&Cp|0,d=(v>>Dn)-Lp|0,f=0,v>JM&&(f=e+(Rp>>d+1)>>>0,d=((f&Cp)>>Dn)-Lp|0,n=(f&~(Fp>>d))>>>0,s=Tp(0,n),f=(f&Fp|Rp)>>Dn-d>>>
0,e<0&&(f=-f),r-=s),s=t+r,s=YM(s,0),a=s*xM,u=(t-(s-r))*ZM+s*zM,c=a+u,l=u-(c-a),s=c*c,o=c-s*$M(s),i=c*o/(o-2)-(l+c*l),c=1-
(i-c),e=jM(c),e=KM(e),e+=f<<Dn>>>0,e>>Dn<=0?c=QM(c,f):c=Tp(c,e),c}kp.exports=eT});var Kp=p((xZ,Yp)=>{"use strict";var Wp=B(),Dp=Jo(),Hp=gt(),rT=St(),Bp=x(),tT=X(),Si=Vo(),nT=Zt(),Up=bi(),oT=be(),sT=J(),
Oi=Br(),iT=up(),aT=lp(),uT=vp(),cT=qp(),lT=Sp(),fT=Pp(),pT=1072693247,vT=1105199104,dT=1139802112,Gp=1083179008,mT=1072693248,
hT=1083231232,gT=3230714880,Xp=31,Gr=1e300,Xr=1e-300,yT=8008566259537294e-32,Or=[0,0],Vp=[0,0];function jp(e,r){var t,n,
o,s,i,a,u,l,c,f,v,d,h,g,w,y;if(Wp(e)||Wp(r))return NaN;if(Si.assign(r,Or,1,0),a=Or[0],u=Or[1],u===0){if(r===0)return 1;if(r===
1)return e;if(r===-1)return 1/e;if(r===.5)return Bp(e);if(r===-.5)return 1/Bp(e);if(r===2)return e*e;if(r===3)return e*e*
e;if(r===4)return e*=e,e*e;if(Hp(r))return uT(e,r)}if(Si.assign(e,Or,1,0),s=Or[0],i=Or[1],i===0){if(s===0)return iT(e,r);
if(e===1)return 1;if(e===-1&&Dp(r))return-1;if(Hp(e))return e===oT?jp(-0,-r):r<0?0:sT}if(e<0&&rT(r)===!1)return(e-e)/(e-
e);if(o=tT(e),t=s&Oi|0,n=a&Oi|0,l=s>>>Xp|0,c=a>>>Xp|0,l&&Dp(r)?l=-1:l=1,n>vT){if(n>dT)return aT(e,r);if(t<pT)return c===
1?l*Gr*Gr:l*Xr*Xr;if(t>mT)return c===0?l*Gr*Gr:l*Xr*Xr;h=lT(Vp,o)}else h=cT(Vp,o,t);if(f=nT(r,0),d=(r-f)*h[0]+r*h[1],v=f*
h[0],g=d+v,Si.assign(g,Or,1,0),w=Up(Or[0]),y=Up(Or[1]),w>=Gp){if((w-Gp|y)!==0||d+yT>g-v)return l*Gr*Gr}else if((w&Oi)>=hT&&
((w-gT|y)!==0||d<=g-v))return l*Xr*Xr;return g=fT(w,v,d),l*g}Yp.exports=jp});var ae=p((zZ,Qp)=>{"use strict";var wT=Kp();Qp.exports=wT});var Ot=p((e$,Zp)=>{"use strict";var qT=2.718281828459045;Zp.exports=qT});var je=p((r$,$p)=>{"use strict";var bT=2220446049250313e-31;$p.exports=bT});var xp=p((t$,Jp)=>{"use strict";function NT(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=709811.662581658+e*(679979.8474157227+
e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+
e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+
e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+
e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+
e*(362880+e*0)))))))))),t/n)}Jp.exports=NT});var r4=p((n$,e4)=>{"use strict";var zp=B(),AT=rr(),ST=x(),OT=X(),IT=re(),Ii=ae(),_T=Ot(),_i=je(),Ei=xp(),Mi=10.900511;function ET(e,r){
var t,n,o,s,i,a,u;return zp(e)||zp(r)?NaN:e<0||r<0?NaN:r===1?1/e:e===1?1/r:(u=e+r,u<_i?(i=u/e,i/=r,i):u===e&&r<_i?1/r:u===
r&&e<_i?1/e:(e<r&&(a=r,r=e,e=a),n=e+Mi-.5,o=r+Mi-.5,s=u+Mi-.5,i=Ei(e)*(Ei(r)/Ei(u)),t=e-.5-r,OT(r*t)<s*100&&e>100?i*=IT(
t*AT(-r/s)):i*=Ii(n/s,t),s>1e10?i*=Ii(n/s*(o/s),r):i*=Ii(n*o/(s*s),r),i*=ST(_T/o),i))}e4.exports=ET});var Ti=p((o$,t4)=>{"use strict";var MT=r4();t4.exports=MT});var o4=p((s$,n4)=>{"use strict";var TT=J();function LT(e){return e===0&&1/e===TT}n4.exports=LT});var i4=p((i$,s4)=>{"use strict";var CT=o4();s4.exports=CT});var c4=p((a$,u4)=>{"use strict";var FT=i4(),a4=B(),Li=J();function RT(e,r){return a4(e)||a4(r)?NaN:e===Li||r===Li?Li:e===
r&&e===0?FT(e)?e:r:e>r?e:r}u4.exports=RT});var It=p((u$,l4)=>{"use strict";var kT=c4();l4.exports=kT});var p4=p((c$,f4)=>{"use strict";var PT=be();function WT(e){return e===0&&1/e===PT}f4.exports=WT});var Ci=p((l$,v4)=>{"use strict";var DT=p4();v4.exports=DT});var h4=p((f$,m4)=>{"use strict";var HT=Ci(),d4=B(),Fi=be();function BT(e,r){return d4(e)||d4(r)?NaN:e===Fi||r===Fi?Fi:e===
r&&e===0?HT(e)?e:r:e<r?e:r}m4.exports=BT});var Vr=p((p$,g4)=>{"use strict";var UT=h4();g4.exports=UT});var jr=p((v$,y4)=>{"use strict";var GT=17976931348623157e292;y4.exports=GT});var Ri=p((d$,w4)=>{"use strict";var XT=2147483647;w4.exports=XT});var t0=p((m$,q4)=>{"use strict";var VT=1.5707963267948966;q4.exports=VT});var Ir=p((h$,b4)=>{"use strict";var jT=3.141592653589793;b4.exports=jT});var A4=p((g$,N4)=>{"use strict";function YT(e){return e===0?.0416666666666666:.0416666666666666+e*(-.001388888888887411+
e*2480158728947673e-20)}N4.exports=YT});var O4=p((y$,S4)=>{"use strict";function KT(e){return e===0?-27557314351390663e-23:-27557314351390663e-23+e*(2087572321298175e-24+
e*-11359647557788195e-27)}S4.exports=KT});var _4=p((w$,I4)=>{"use strict";var QT=A4(),ZT=O4();function $T(e,r){var t,n,o,s;return s=e*e,o=s*s,n=s*QT(s),n+=o*o*ZT(
s),t=.5*s,o=1-t,o+(1-o-t+(s*n-e*r))}I4.exports=$T});var ki=p((q$,E4)=>{"use strict";var JT=_4();E4.exports=JT});var L4=p((b$,T4)=>{"use strict";var M4=-.16666666666666632,xT=.00833333333332249,zT=-.0001984126982985795,eL=27557313707070068e-22,
rL=-25050760253406863e-24,tL=158969099521155e-24;function nL(e,r){var t,n,o,s;return s=e*e,o=s*s,t=xT+s*(zT+s*eL)+s*o*(rL+
s*tL),n=s*e,r===0?e+n*(M4+s*t):e-(s*(.5*r-n*t)-r-n*M4)}T4.exports=nL});var Pi=p((N$,C4)=>{"use strict";var oL=L4();C4.exports=oL});var R4=p((A$,F4)=>{"use strict";var sL=bt(),Wi;sL===!0?Wi=0:Wi=1;F4.exports=Wi});var W4=p((S$,P4)=>{"use strict";var iL=wt(),aL=qt(),uL=R4(),k4=new aL(1),cL=new iL(k4.buffer);function lL(e){return k4[0]=
e,cL[uL]}P4.exports=lL});var H4=p((O$,D4)=>{"use strict";var fL=W4();D4.exports=fL});var U4=p((I$,B4)=>{"use strict";function pL(e,r){var t,n;for(t=[],n=0;n<r;n++)t.push(e);return t}B4.exports=pL});var X4=p((_$,G4)=>{"use strict";var vL=U4();G4.exports=vL});var j4=p((E$,V4)=>{"use strict";var dL=X4();function mL(e){return dL(0,e)}V4.exports=mL});var K4=p((M$,Y4)=>{"use strict";var hL=j4();Y4.exports=hL});var x4=p((T$,J4)=>{"use strict";var gL=Ee(),n0=Nt(),i0=K4(),Z4=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,
4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,
7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,
12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,
10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859],yL=[
1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,
27337005381646456e-60,21674168387780482e-67],Di=16777216,Hi=5960464477539063e-23,o0=i0(20),Q4=i0(20),s0=i0(20),he=i0(20);
function $4(e,r,t,n,o,s,i,a,u){var l,c,f,v,d,h,g,w,y;for(v=s,y=n[t],w=t,d=0;w>0;d++)c=Hi*y|0,he[d]=y-Di*c|0,y=n[w-1]+c,w-=
1;if(y=n0(y,o),y-=8*gL(y*.125),g=y|0,y-=g,f=0,o>0?(d=he[t-1]>>24-o,g+=d,he[t-1]-=d<<24-o,f=he[t-1]>>23-o):o===0?f=he[t-1]>>
23:y>=.5&&(f=2),f>0){for(g+=1,l=0,d=0;d<t;d++)w=he[d],l===0?w!==0&&(l=1,he[d]=16777216-w):he[d]=16777215-w;if(o>0)switch(o){case 1:
he[t-1]&=8388607;break;case 2:he[t-1]&=4194303;break}f===2&&(y=1-y,l!==0&&(y-=n0(1,o)))}if(y===0){for(w=0,d=t-1;d>=s;d--)
w|=he[d];if(w===0){for(h=1;he[s-h]===0;h++);for(d=t+1;d<=t+h;d++){for(u[a+d]=Z4[i+d],c=0,w=0;w<=a;w++)c+=e[w]*u[a+(d-w)];
n[d]=c}return t+=h,$4(e,r,t,n,o,s,i,a,u)}for(t-=1,o-=24;he[t]===0;)t-=1,o-=24}else y=n0(y,-o),y>=Di?(c=Hi*y|0,he[t]=y-Di*
c|0,t+=1,o+=24,he[t]=c):he[t]=y|0;for(c=n0(1,o),d=t;d>=0;d--)n[d]=c*he[d],c*=Hi;for(d=t;d>=0;d--){for(c=0,h=0;h<=v&&h<=t-
d;h++)c+=yL[h]*n[d+h];s0[t-d]=c}for(c=0,d=t;d>=0;d--)c+=s0[d];for(f===0?r[0]=c:r[0]=-c,c=s0[0]-c,d=1;d<=t;d++)c+=s0[d];return f===
0?r[1]=c:r[1]=-c,g&7}function wL(e,r,t,n){var o,s,i,a,u,l,c,f,v;for(s=4,a=n-1,i=(t-3)/24|0,i<0&&(i=0),l=t-24*(i+1),f=i-a,
v=a+s,c=0;c<=v;c++)f<0?o0[c]=0:o0[c]=Z4[f],f+=1;for(c=0;c<=s;c++){for(o=0,f=0;f<=a;f++)o+=e[f]*o0[a+(c-f)];Q4[c]=o}return u=
s,$4(e,r,u,Q4,l,s,i,a,o0)}J4.exports=wL});var ev=p((L$,z4)=>{"use strict";var qL=Math.round;z4.exports=qL});var Hn=p((C$,rv)=>{"use strict";var bL=ev();rv.exports=bL});var sv=p((F$,ov)=>{"use strict";var NL=Hn(),tv=Ce(),AL=.6366197723675814,SL=1.5707963267341256,OL=6077100506506192e-26,IL=6077100506303966e-26,
_L=20222662487959506e-37,EL=20222662487111665e-37,ML=84784276603689e-45,nv=2047;function TL(e,r,t){var n,o,s,i,a,u,l;return o=
NL(e*AL),i=e-o*SL,a=o*OL,l=r>>20|0,t[0]=i-a,n=tv(t[0]),u=l-(n>>20&nv),u>16&&(s=i,a=o*IL,i=s-a,a=o*_L-(s-i-a),t[0]=i-a,n=
tv(t[0]),u=l-(n>>20&nv),u>49&&(s=i,a=o*EL,i=s-a,a=o*ML-(s-i-a),t[0]=i-a)),t[1]=i-t[0]-a,o}ov.exports=TL});var av=p((R$,iv)=>{"use strict";var LL=Br(),CL=Wn(),FL=Ai(),RL=Ce(),kL=H4(),PL=Pn(),WL=x4(),a0=sv(),DL=0,HL=16777216,Yr=1.5707963267341256,
_t=6077100506506192e-26,u0=2*_t,c0=3*_t,l0=4*_t,BL=598523,UL=1072243195,GL=1073928572,XL=1074752122,VL=1074977148,jL=1075183036,
YL=1075388923,KL=1075594811,QL=1094263291,Bn=[0,0,0],Un=[0,0];function ZL(e,r){var t,n,o,s,i,a,u,l;if(o=RL(e)|0,s=o&LL|0,
s<=UL)return r[0]=e,r[1]=0,0;if(s<=XL)return(s&FL)===BL?a0(e,s,r):s<=GL?o>0?(l=e-Yr,r[0]=l-_t,r[1]=l-r[0]-_t,1):(l=e+Yr,
r[0]=l+_t,r[1]=l-r[0]+_t,-1):o>0?(l=e-2*Yr,r[0]=l-u0,r[1]=l-r[0]-u0,2):(l=e+2*Yr,r[0]=l+u0,r[1]=l-r[0]+u0,-2);if(s<=KL)return s<=
jL?s===VL?a0(e,s,r):o>0?(l=e-3*Yr,r[0]=l-c0,r[1]=l-r[0]-c0,3):(l=e+3*Yr,r[0]=l+c0,r[1]=l-r[0]+c0,-3):s===YL?a0(e,s,r):o>
0?(l=e-4*Yr,r[0]=l-l0,r[1]=l-r[0]-l0,4):(l=e+4*Yr,r[0]=l+l0,r[1]=l-r[0]+l0,-4);if(s<QL)return a0(e,s,r);if(s>=CL)return r[0]=
NaN,r[1]=NaN,0;for(t=kL(e),n=(s>>20)-1046,l=PL(s-(n<<20|0),t),a=0;a<2;a++)Bn[a]=l|0,l=(l-Bn[a])*HL;for(Bn[2]=l,i=3;Bn[i-
1]===DL;)i-=1;return u=WL(Bn,Un,n,i,1),o<0?(r[0]=-Un[0],r[1]=-Un[1],-u):(r[0]=Un[0],r[1]=Un[1],u)}iv.exports=ZL});var Bi=p((k$,uv)=>{"use strict";var $L=av();uv.exports=$L});var fv=p((P$,lv)=>{"use strict";var JL=Br(),xL=Wn(),zL=Ce(),cv=ki(),Ui=Pi(),eC=Bi(),rC=1072243195,tC=1045430272,_r=[0,0];
function nC(e){var r,t;if(r=zL(e),r&=JL,r<=rC)return r<tC?e:Ui(e,0);if(r>=xL)return NaN;switch(t=eC(e,_r),t&3){case 0:return Ui(
_r[0],_r[1]);case 1:return cv(_r[0],_r[1]);case 2:return-Ui(_r[0],_r[1]);default:return-cv(_r[0],_r[1])}}lv.exports=nC});var Jt=p((W$,pv)=>{"use strict";var oC=fv();pv.exports=oC});var Gn=p((D$,vv)=>{"use strict";var sC=2.5066282746310007;vv.exports=sC});var mv=p((H$,dv)=>{"use strict";function iC(e){return e===0?.08333333333334822:.08333333333334822+e*(.0034722222160545866+
e*(-.0026813261780578124+e*(-.00022954996161337813+e*.0007873113957930937)))}dv.exports=iC});var yv=p((B$,gv)=>{"use strict";var aC=Gn(),hv=ae(),uC=re(),cC=mv(),lC=143.01608;function fC(e){var r,t,n;return r=1/e,r=
1+r*cC(r),t=uC(e),e>lC?(n=hv(e,.5*e-.25),t=n*(n/t)):t=hv(e,e-.5)/t,aC*t*r}gv.exports=fC});var qv=p((U$,wv)=>{"use strict";var pC=.5772156649015329;wv.exports=pC});var Nv=p((G$,bv)=>{"use strict";var vC=qv();function dC(e,r){return r/((1+vC*e)*e)}bv.exports=dC});var Sv=p((X$,Av)=>{"use strict";function mC(e){var r,t,n;return e===0?1:(e<0?r=-e:r=e,r<=1?(t=1+e*(.4942148268014971+e*(.20744822764843598+
e*(.04763678004571372+e*(.010421379756176158+e*(.0011913514700658638+e*(.00016011952247675185+e*0)))))),n=1+e*(.0714304917030273+
e*(-.23459179571824335+e*(.035823639860549865+e*(.011813978522206043+e*(-.004456419138517973+e*(.0005396055804933034+e*-23158187332412014e-21))))))):
(e=1/e,t=0+e*(.00016011952247675185+e*(.0011913514700658638+e*(.010421379756176158+e*(.04763678004571372+e*(.20744822764843598+
e*(.4942148268014971+e*1)))))),n=-23158187332412014e-21+e*(.0005396055804933034+e*(-.004456419138517973+e*(.011813978522206043+
e*(.035823639860549865+e*(-.23459179571824335+e*(.0714304917030273+e*1))))))),t/n)}Av.exports=mC});var Cv=p((V$,Lv)=>{"use strict";var hC=B(),gC=St(),yC=Ci(),Ov=X(),wC=Ee(),qC=Jt(),Iv=J(),_v=be(),Ev=Ir(),Mv=yv(),Tv=Nv(),
bC=Sv();function NC(e){var r,t,n,o;if(gC(e)&&e<0||e===_v||hC(e))return NaN;if(e===0)return yC(e)?_v:Iv;if(e>171.61447887182297)
return Iv;if(e<-170.5674972726612)return 0;if(t=Ov(e),t>33)return e>=0?Mv(e):(n=wC(t),(n&1)===0?r=-1:r=1,o=t-n,o>.5&&(n+=
1,o=t-n),o=t*qC(Ev*o),r*Ev/(Ov(o)*Mv(t)));for(o=1;e>=3;)e-=1,o*=e;for(;e<0;){if(e>-1e-9)return Tv(e,o);o/=e,e+=1}for(;e<
2;){if(e<1e-9)return Tv(e,o);o/=e,e+=1}return e===2?o:(e-=2,o*bC(e))}Lv.exports=NC});var tr=p((j$,Fv)=>{"use strict";var AC=Cv();Fv.exports=AC});var Xn=p((Y$,Rv)=>{"use strict";var SC=170;Rv.exports=SC});var kv=p((K$,OC)=>{OC.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,
20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,243290200817664e4,5109094217170944e4,11240007277776077e5,
2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,
8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,
10333147966386145e24,37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,
3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,
25862324151116818e43,12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,
42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,40526919504877214e60,23505613312828785e62,
13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,12688693218588417e73,
8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,
8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,
14518309202828587e97,11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,
3945523969720659e109,3314240134565353e111,281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,
1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,11567725070816416e128,1087366156656743e131,
1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,
942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,11462805637347084e154,
1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,
22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,
5574585761207606e181,6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,
1882677176888926e194,2372173242880047e196,30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,
847158069087882e207,11182486511960043e208,14872707060906857e210,19929427461615188e212,26904727073180504e214,3659042881952549e217,
5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,1898143759076171e228,2695364137888163e230,
3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,
380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,
4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,
7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,
1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]});var Wv=p((Q$,Pv)=>{"use strict";var IC=B(),_C=St(),EC=tr(),MC=J(),TC=Xn(),LC=kv();function CC(e){return IC(e)?NaN:_C(e)?
e<0?NaN:e<=TC?LC[e]:MC:EC(e+1)}Pv.exports=CC});var Gi=p((Z$,Dv)=>{"use strict";var FC=Wv();Dv.exports=FC});var Bv=p(($$,Hv)=>{"use strict";function RC(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=3847467039331777e-5+e*(3685766504351951e-5+
e*(1588920245372942e-5+e*(4059208354298835e-6+e*(6805476611834733e-7+e*(7823975500312005e-8+e*(6246580776401795e-9+e*(341986.3488721347+
e*(12287.194511824551+e*(261.61404416416684+e*2.5066282746310007))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=2.5066282746310007+e*(261.61404416416684+e*(12287.194511824551+
e*(341986.3488721347+e*(6246580776401795e-9+e*(7823975500312005e-8+e*(6805476611834733e-7+e*(4059208354298835e-6+e*(1588920245372942e-5+
e*(3685766504351951e-5+e*3847467039331777e-5))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*
(1026576+e*(362880+e*0)))))))))),t/n)}Hv.exports=RC});var Gv=p((J$,Uv)=>{"use strict";var kC=Bv();Uv.exports=kC});var Vv=p((x$,Xv)=>{"use strict";var PC=Gv();Xv.exports=PC});var xt=p((z$,jv)=>{"use strict";var WC=10.900511;jv.exports=WC});var ed=p((eJ,zv)=>{"use strict";var Yv=Vv(),DC=tr(),HC=rr(),Kv=X(),Qv=re(),Zv=ae(),$v=je(),BC=Ot(),UC=xt(),Jv=Xn(),GC=4269068009004705e289;
function xv(e,r){var t,n,o;return e<$v?r>=Jv?(n=xv(r,Jv-r),n*=e,n*=GC,1/n):1/(e*DC(e+r)):(o=e+UC-.5,e+r===e?Kv(r/o)<$v?t=
Qv(-r):t=1:(Kv(r)<10?t=Qv((.5-e)*HC(r/o)):t=Zv(o/(o+r),e-.5),t*=Yv(e)/Yv(e+r)),t*=Zv(BC/(o+r),r),t)}zv.exports=xv});var id=p((rJ,sd)=>{"use strict";var XC=X(),rd=Ee(),td=tr(),nd=Gi(),od=Xn(),VC=ed();function jC(e,r){var t,n,o;if(e<=0||e+
r<=0)return td(e)/td(e+r);if(n=rd(r),n===r){if(o=rd(e),o===e&&e<=od&&e+r<=od)return nd(o-1)/nd(n+o-1);if(XC(r)<20){if(r===
0)return 1;if(r<0){for(e-=1,t=e,r+=1;r!==0;)e-=1,t*=e,r+=1;return t}for(t=1/e,r-=1;r!==0;)e+=1,t/=e,r-=1;return t}}return VC(
e,r)}sd.exports=jC});var f0=p((tJ,ad)=>{"use strict";var YC=id();ad.exports=YC});var ld=p((nJ,cd)=>{"use strict";var KC=Ce(),Xi=ki(),ud=Pi(),QC=Bi(),ZC=Br(),$C=Wn(),Er=[0,0],JC=1072243195,xC=1044381696;
function zC(e){var r,t;if(r=KC(e),r&=ZC,r<=JC)return r<xC?1:Xi(e,0);if(r>=$C)return NaN;switch(t=QC(e,Er),t&3){case 0:return Xi(
Er[0],Er[1]);case 1:return-ud(Er[0],Er[1]);case 2:return-Xi(Er[0],Er[1]);default:return ud(Er[0],Er[1])}}cd.exports=zC});var p0=p((oJ,fd)=>{"use strict";var eF=ld();fd.exports=eF});var dd=p((sJ,vd)=>{"use strict";var rF=B(),tF=gt(),pd=p0(),Vi=Jt(),nF=X(),Vn=jo(),jn=Ir();function oF(e){var r,t;return rF(
e)?NaN:tF(e)?NaN:(t=e%2,r=nF(t),r===0||r===1?Vn(0,t):r<.25?Vi(jn*t):r<.75?(r=.5-r,Vn(pd(jn*r),t)):r<1.25?(t=Vn(1,t)-t,Vi(
jn*t)):r<1.75?(r-=1.5,-Vn(pd(jn*r),t)):(t-=Vn(2,t),Vi(jn*t)))}vd.exports=oF});var hd=p((iJ,md)=>{"use strict";var sF=dd();md.exports=sF});var yd=p((aJ,gd)=>{"use strict";function iF(e){return e===0?.06735230105312927:.06735230105312927+e*(.007385550860814029+
e*(.0011927076318336207+e*(.00022086279071390839+e*25214456545125733e-21)))}gd.exports=iF});var qd=p((uJ,wd)=>{"use strict";function aF(e){return e===0?.020580808432516733:.020580808432516733+e*(.0028905138367341563+
e*(.0005100697921535113+e*(.00010801156724758394+e*44864094961891516e-21)))}wd.exports=aF});var Nd=p((cJ,bd)=>{"use strict";function uF(e){return e===0?1.3920053346762105:1.3920053346762105+e*(.7219355475671381+e*
(.17193386563280308+e*(.01864591917156529+e*(.0007779424963818936+e*7326684307446256e-21))))}bd.exports=uF});var Sd=p((lJ,Ad)=>{"use strict";function cF(e){return e===0?.21498241596060885:.21498241596060885+e*(.325778796408931+e*
(.14635047265246445+e*(.02664227030336386+e*(.0018402845140733772+e*3194753265841009e-20))))}Ad.exports=cF});var Id=p((fJ,Od)=>{"use strict";function lF(e){return e===0?-.032788541075985965:-.032788541075985965+e*(.006100538702462913+
e*(-.0014034646998923284+e*.00031563207090362595))}Od.exports=lF});var Ed=p((pJ,_d)=>{"use strict";function fF(e){return e===0?.01797067508118204:.01797067508118204+e*(-.0036845201678113826+
e*(.000881081882437654+e*-.00031275416837512086))}_d.exports=fF});var Td=p((vJ,Md)=>{"use strict";function pF(e){return e===0?-.010314224129834144:-.010314224129834144+e*(.0022596478090061247+
e*(-.0005385953053567405+e*.0003355291926355191))}Md.exports=pF});var Cd=p((dJ,Ld)=>{"use strict";function vF(e){return e===0?.6328270640250934:.6328270640250934+e*(1.4549225013723477+e*
(.9777175279633727+e*(.22896372806469245+e*.013381091853678766)))}Ld.exports=vF});var Rd=p((mJ,Fd)=>{"use strict";function dF(e){return e===0?2.4559779371304113:2.4559779371304113+e*(2.128489763798934+e*
(.7692851504566728+e*(.10422264559336913+e*.003217092422824239)))}Fd.exports=dF});var Pd=p((hJ,kd)=>{"use strict";function mF(e){return e===0?.08333333333333297:.08333333333333297+e*(-.0027777777772877554+
e*(.0007936505586430196+e*(-.00059518755745034+e*(.0008363399189962821+e*-.0016309293409657527))))}kd.exports=mF});var Hd=p((gJ,Dd)=>{"use strict";var hF=B(),gF=gt(),yF=X(),zt=$(),wF=Uo(),qF=hd(),bF=Ir(),ji=J(),NF=yd(),AF=qd(),SF=Nd(),
OF=Sd(),IF=Id(),_F=Ed(),EF=Td(),MF=Cd(),TF=Rd(),LF=Pd(),CF=.07721566490153287,FF=.3224670334241136,RF=1,kF=-.07721566490153287,
PF=.48383612272381005,WF=-.1475877229945939,DF=.06462494023913339,HF=-.07721566490153287,BF=1,UF=.4189385332046727,v0=1.4616321449683622,
GF=4503599627370496,XF=72057594037927940,VF=13877787807814457e-33,Wd=1.4616321449683622,jF=-.12148629053584961,YF=-3638676997039505e-33;
function KF(e){var r,t,n,o,s,i,a,u,l,c,f,v,d;if(hF(e)||gF(e))return e;if(e===0)return ji;if(e<0?(r=!0,e=-e):r=!1,e<VF)return-zt(
e);if(r){if(e>=GF||(l=qF(e),l===0))return ji;t=zt(bF/yF(l*e))}if(e===1||e===2)return 0;if(e<2)switch(e<=.9?(d=-zt(e),e>=
v0-1+.27?(f=1-e,n=0):e>=v0-1-.27?(f=e-(Wd-1),n=1):(f=e,n=2)):(d=0,e>=v0+.27?(f=2-e,n=0):e>=v0-.27?(f=e-Wd,n=1):(f=e-1,n=
2)),n){case 0:v=f*f,i=CF+v*NF(v),s=v*(FF+v*AF(v)),a=f*i+s,d+=a-.5*f;break;case 1:v=f*f,c=v*f,i=PF+c*IF(c),s=WF+c*_F(c),o=
DF+c*EF(c),a=v*i-(YF-c*(s+f*o)),d+=jF+a;break;case 2:i=f*(HF+f*MF(f)),s=BF+f*TF(f),d+=-.5*f+i/s;break}else if(e<8)switch(n=
wF(e),f=e-n,a=f*(kF+f*OF(f)),u=RF+f*SF(f),d=.5*f+a/u,v=1,n){case 7:v*=f+6;case 6:v*=f+5;case 5:v*=f+4;case 4:v*=f+3;case 3:
v*=f+2,d+=zt(v)}else e<XF?(l=zt(e),v=1/e,f=v*v,c=UF+v*LF(f),d=(e-.5)*(l-1)+c):d=e*(zt(e)-1);return r&&(d=t-d),d}Dd.exports=
KF});var en=p((yJ,Bd)=>{"use strict";var QF=Hd();Bd.exports=QF});var Mr=p((wJ,Ud)=>{"use strict";var ZF=709.782712893384;Ud.exports=ZF});var Xd=p((qJ,Gd)=>{"use strict";var $F=14901161193847656e-24;Gd.exports=$F});var jd=p((bJ,Vd)=>{"use strict";var JF=eval;Vd.exports=JF});var Kd=p((NJ,Yd)=>{"use strict";var xF=jd();function zF(){var e;try{xF('"use strict"; (function* () {})'),e=!0}catch{e=!1}
return e}Yd.exports=zF});var Yi=p((AJ,Qd)=>{"use strict";var eR=Kd();Qd.exports=eR});var $d=p((SJ,Zd)=>{"use strict";var d0=X(),rR=je(),tR=1e6;function nR(e,r){var t,n,o,s,i,a;if(a={},arguments.length>1&&(a=
r),n=a.tolerance||rR,s=a.maxTerms||tR,i=a.initialValue||0,t=typeof e.next=="function",t===!0){for(o of e)if(i+=o,d0(n*i)>=
d0(o)||--s===0)break}else do o=e(),i+=o;while(d0(n*i)<d0(o)&&--s);return i}Zd.exports=nR});var zd=p((OJ,xd)=>{"use strict";var Jd=X(),oR=je(),sR=1e6;function iR(e,r){var t,n,o,s,i;i={},arguments.length>1&&(i=r),
t=i.tolerance||oR,o=i.maxTerms||sR,s=i.initialValue||0;do n=e(),s+=n;while(Jd(t*s)<Jd(n)&&--o);return s}xd.exports=iR});var rn=p((IJ,e5)=>{"use strict";var aR=Yi(),uR=$d(),cR=zd(),Ki;aR()?Ki=uR:Ki=cR;e5.exports=Ki});var t5=p((_J,r5)=>{"use strict";function lR(e,r){var t=1,n=e,o=r;return s;function s(){var i=t;return t*=n/o,n-=1,i}}r5.
exports=lR});var o5=p((EJ,n5)=>{"use strict";var fR=rn(),pR=t5();function vR(e,r){var t,n;return n=pR(e,r),t=fR(n),t}n5.exports=vR});var i5=p((MJ,s5)=>{"use strict";var dR=re();function mR(e,r){var t,n,o,s;if(o=dR(-r),n=o,n!==0)for(t=n,s=1;s<e;++s)t/=s,
t*=r,n+=t;return n}s5.exports=mR});var c5=p((TJ,u5)=>{"use strict";var hR=Ko(),a5=x(),gR=re(),yR=Ir();function wR(e,r){var t,n,o,s,i;if(s=hR(a5(r)),s!==0&&
e>1){for(n=gR(-r)/a5(yR*r),n*=r,t=.5,n/=t,o=n,i=2;i<e;++i)n/=i-t,n*=r,o+=n;s+=o}return s}u5.exports=wR});var Et=p((LJ,l5)=>{"use strict";var qR=-708.3964185322641;l5.exports=qR});var d5=p((CJ,v5)=>{"use strict";var tn=re(),m0=ae(),bR=$(),f5=Mr(),p5=Et();function NR(e,r){var t,n;return n=e*bR(r),r>=
1?n<f5&&-r>p5?t=m0(r,e)*tn(-r):e>=1?t=m0(r/tn(r/e),e):t=tn(n-r):n>p5?t=m0(r,e)*tn(-r):r/e<f5?t=m0(r/tn(r/e),e):t=tn(n-r),
t}v5.exports=NR});var h5=p((FJ,m5)=>{"use strict";function AR(e){var r=-e,t=-1,n=0;return o;function o(){return t*=r,n+=1,t/n}}m5.exports=
AR});var y5=p((RJ,g5)=>{"use strict";var SR=X(),OR=$(),IR=je(),_R=rn(),ER=h5();function MR(e){var r,t;return e<=-1?NaN:(t=SR(
e),t>.95?OR(1+e)-e:t<IR?-e*e/2:(r={initialValue:-e},_R(ER(e),r)))}g5.exports=MR});var Qi=p((kJ,w5)=>{"use strict";var TR=y5();w5.exports=TR});var Zi=p((PJ,q5)=>{"use strict";var LR=6.283185307179586;q5.exports=LR});var N5=p((WJ,b5)=>{"use strict";function CR(e){return e===0?-.3333333333333333:-.3333333333333333+e*(.08333333333333333+
e*(-.014814814814814815+e*(.0011574074074074073+e*(.0003527336860670194+e*(-.0001787551440329218+e*(3919263178522438e-20+
e*(-21854485106799924e-22+e*(-185406221071516e-20+e*(8296711340953087e-22+e*(-17665952736826078e-23+e*(6707853543401498e-24+
e*(10261809784240309e-24+e*(-4382036018453353e-24+e*914769958223679e-24)))))))))))))}b5.exports=CR});var S5=p((DJ,A5)=>{"use strict";function FR(e){return e===0?-.001851851851851852:-.001851851851851852+e*(-.003472222222222222+
e*(.0026455026455026454+e*(-.0009902263374485596+e*(.00020576131687242798+e*(-4018775720164609e-22+e*(-18098550334489977e-21+
e*(764916091608111e-20+e*(-16120900894563446e-22+e*(4647127802807434e-24+e*(1378633446915721e-22+e*(-5752545603517705e-23+
e*11951628599778148e-24)))))))))))}A5.exports=FR});var I5=p((HJ,O5)=>{"use strict";function RR(e){return e===0?.004133597883597883:.004133597883597883+e*(-.0026813271604938273+
e*(.0007716049382716049+e*(20093878600823047e-22+e*(-.00010736653226365161+e*(52923448829120125e-21+e*(-12760635188618728e-21+
e*(3423578734096138e-23+e*(13721957309062932e-22+e*(-6298992138380055e-22+e*14280614206064242e-23)))))))))}O5.exports=RR});var E5=p((BJ,_5)=>{"use strict";function kR(e){return e===0?.0006494341563786008:.0006494341563786008+e*(.00022947209362139917+
e*(-.0004691894943952557+e*(.00026772063206283885+e*(-7561801671883977e-20+e*(-2396505113867297e-22+e*(11082654115347302e-21+
e*(-56749528269915965e-22+e*14230900732435883e-22)))))))}_5.exports=kR});var T5=p((UJ,M5)=>{"use strict";function PR(e){return e===0?-.0008618882909167117:-.0008618882909167117+e*(.0007840392217200666+
e*(-.0002990724803031902+e*(-14638452578843418e-22+e*(6641498215465122e-20+e*(-3968365047179435e-20+e*11375726970678419e-21)))))}
M5.exports=PR});var C5=p((GJ,L5)=>{"use strict";function WR(e){return e===0?-.00033679855336635813:-.00033679855336635813+e*(-6972813758365858e-20+
e*(.0002772753244959392+e*(-.00019932570516188847+e*(6797780477937208e-20+e*(1419062920643967e-22+e*(-13594048189768693e-21+
e*(8018470256334202e-21+e*-2291481176508095e-21)))))))}L5.exports=WR});var R5=p((XJ,F5)=>{"use strict";function DR(e){return e===0?.0005313079364639922:.0005313079364639922+e*(-.0005921664373536939+
e*(.0002708782096718045+e*(7902353232660328e-22+e*(-8153969367561969e-20+e*(561168275310625e-19+e*-18329116582843375e-21)))))}
F5.exports=DR});var P5=p((VJ,k5)=>{"use strict";function HR(e){return e===0?.00034436760689237765:.00034436760689237765+e*(5171790908260592e-20+
e*(-.00033493161081142234+e*(.0002812695154763237+e*-.00010976582244684731)))}k5.exports=HR});var D5=p((jJ,W5)=>{"use strict";function BR(e){return e===0?-.0006526239185953094:-.0006526239185953094+e*(.0008394987206720873+
e*-.000438297098541721)}W5.exports=BR});var B5=p((YJ,H5)=>{"use strict";var UR=Sr(),GR=Qi(),XR=Ko(),$i=x(),VR=re(),jR=Zi(),YR=N5(),KR=S5(),QR=I5(),ZR=E5(),$R=T5(),
JR=C5(),xR=R5(),zR=P5(),ek=D5(),Ye=[0,0,0,0,0,0,0,0,0,0];function rk(e,r){var t,n,o,s,i;return n=(r-e)/e,o=-GR(n),s=e*o,
i=$i(2*o),r<e&&(i=-i),Ye[0]=YR(i),Ye[1]=KR(i),Ye[2]=QR(i),Ye[3]=ZR(i),Ye[4]=$R(i),Ye[5]=JR(i),Ye[6]=xR(i),Ye[7]=zR(i),Ye[8]=
ek(i),Ye[9]=-.0005967612901927463,t=UR(Ye,1/e),t*=VR(-s)/$i(jR*e),r<e&&(t=-t),t+=XR($i(s))/2,t}H5.exports=rk});var G5=p((KJ,U5)=>{"use strict";function tk(e,r){var t=1,n=e,o=r;return s;function s(){var i=t;return n+=1,t*=o/n,i}}U5.
exports=tk});var Ji=p((QJ,X5)=>{"use strict";var nk=rn(),ok=G5();function sk(e,r,t){var n,o;return t=t||0,o=ok(e,r),n=nk(o,{initialValue:t}),
n}X5.exports=sk});var j5=p((ZJ,V5)=>{"use strict";function ik(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=709811.662581658+e*(679979.8474157227+
e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+
e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+
e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+
e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+
e*(362880+e*0)))))))))),t/n)}V5.exports=ik});var K5=p(($J,Y5)=>{"use strict";var ak=j5();Y5.exports=ak});var Yn=p((JJ,Q5)=>{"use strict";var uk=K5();Q5.exports=uk});var J5=p((xJ,$5)=>{"use strict";var ck=Yn(),lk=en(),fk=tr(),pk=Qi(),vk=x(),dk=X(),Kr=re(),Kn=ae(),xi=It(),zi=Vr(),Z5=$(),
mk=jr(),h0=Mr(),Qn=Et(),ea=xt(),hk=Ot();function gk(e,r){var t,n,o,s,i,a,u;return o=e+ea-.5,u=(r-e-ea+.5)/o,e<1?r<=Qn||e<
1/mk?Kr(e*Z5(r)-r-lk(e)):Kn(r,e)*Kr(-r)/fk(e):(dk(u*u*e)<=100&&e>150?(t=e*pk(u)+r*(.5-ea)/o,t=Kr(t)):(s=e*Z5(r/o),i=e-r,
zi(s,i)<=Qn||xi(s,i)>=h0?(n=i/e,zi(s,i)/2>Qn&&xi(s,i)/2<h0?(a=Kn(r/o,e/2)*Kr(i/2),t=a*a):zi(s,i)/4>Qn&&xi(s,i)/4<h0&&r>e?
(a=Kn(r/o,e/4)*Kr(i/4),t=a*a,t*=t):n>Qn&&n<h0?t=Kn(r*Kr(n)/o,e):t=Kr(s+i)):t=Kn(r/o,e)*Kr(i)),t*=vk(o/hk)/ck(e),t)}$5.exports=
gk});var em=p((zJ,z5)=>{"use strict";var ra=B(),yk=gt(),x5=X(),wk=At(),qk=$(),bk=ae(),Nk=Uo();function Ak(e,r){var t,n;if(ra(
e)||ra(r))return NaN;if(r===0)return 0;if(e===0)return-1;if(e<0&&r%2===0&&(e=-e),e>0){if((x5(r*(e-1))<.5||x5(r)<.2)&&(n=
qk(e)*r,n<.5))return wk(n)}else if(Nk(r)!==r)return NaN;return t=bk(e,r)-1,yk(t)||ra(t)?NaN:t}z5.exports=Ak});var tm=p((ex,rm)=>{"use strict";var Sk=em();rm.exports=Sk});var om=p((rx,nm)=>{"use strict";function Ok(e){var r,t,n;return e===0?-.01803556856784494:(e<0?r=-e:r=e,r<=1?(t=-.01803556856784494+
e*(.02512664961998968+e*(.049410315156753225+e*(.0172491608709614+e*(-.0002594535632054381+e*(-.0005410098692152044+e*(-3245886498259485e-20+
e*0)))))),n=1+e*(1.962029871977952+e*(1.4801966942423133+e*(.5413914320717209+e*(.09885042511280101+e*(.008213096746488934+
e*(.00022493629192211576+e*-22335276320861708e-23))))))):(e=1/e,t=0+e*(-3245886498259485e-20+e*(-.0005410098692152044+e*
(-.0002594535632054381+e*(.0172491608709614+e*(.049410315156753225+e*(.02512664961998968+e*-.01803556856784494)))))),n=-22335276320861708e-23+
e*(.00022493629192211576+e*(.008213096746488934+e*(.09885042511280101+e*(.5413914320717209+e*(1.4801966942423133+e*(1.962029871977952+
e*1))))))),t/n)}nm.exports=Ok});var im=p((tx,sm)=>{"use strict";function Ik(e){var r,t,n;return e===0?.04906224540690395:(e<0?r=-e:r=e,r<=1?(t=.04906224540690395+
e*(-.09691175301595212+e*(-.4149833583594954+e*(-.4065671242119384+e*(-.1584135863906922+e*(-.024014982064857155+e*-.0010034668769627955))))),
n=1+e*(3.0234982984646304+e*(3.4873958536072385+e*(1.9141558827442668+e*(.5071377386143635+e*(.05770397226904519+e*.001957681026011072)))))):
(e=1/e,t=-.0010034668769627955+e*(-.024014982064857155+e*(-.1584135863906922+e*(-.4065671242119384+e*(-.4149833583594954+
e*(-.09691175301595212+e*.04906224540690395))))),n=.001957681026011072+e*(.05770397226904519+e*(.5071377386143635+e*(1.9141558827442668+
e*(3.4873958536072385+e*(3.0234982984646304+e*1)))))),t/n)}sm.exports=Ik});var um=p((nx,am)=>{"use strict";function _k(e){var r,t,n;return e===0?-.029232972183027003:(e<0?r=-e:r=e,r<=1?(t=-.029232972183027003+
e*(.14421626775719232+e*(-.14244039073863127+e*(.05428096940550536+e*(-.008505359768683364+e*(.0004311713426792973+e*0))))),
n=1+e*(-1.5016935605448505+e*(.846973248876495+e*(-.22009515181499575+e*(.02558279715597587+e*(-.0010066679553914337+e*-8271935218912905e-22)))))):
(e=1/e,t=0+e*(.0004311713426792973+e*(-.008505359768683364+e*(.05428096940550536+e*(-.14244039073863127+e*(.14421626775719232+
e*-.029232972183027003))))),n=-8271935218912905e-22+e*(-.0010066679553914337+e*(.02558279715597587+e*(-.22009515181499575+
e*(.846973248876495+e*(-1.5016935605448505+e*1)))))),t/n)}am.exports=_k});var lm=p((ox,cm)=>{"use strict";var ta=$(),Ek=je(),Mk=om(),Tk=im(),Lk=um(),Ck=.15896368026733398,Fk=.5281534194946289,Rk=.45201730728149414;
function kk(e,r,t){var n,o,s,i;if(e<Ek)return-ta(e);if(r===0||t===0)return 0;if(o=0,e>2){if(e>=3){do e-=1,t-=1,o+=ta(e);while(e>=
3);t=e-2}return s=t*(e+1),i=Mk(t),o+=s*Ck+s*i,o}return e<1&&(o+=-ta(e),t=r,r=e,e+=1),e<=1.5?(s=Tk(r),n=r*t,o+=n*Fk+n*s,o):
(s=t*r,i=Lk(-t),o+=s*Rk+s*i,o)}cm.exports=kk});var mm=p((sx,dm)=>{"use strict";var fm=tr(),pm=At(),Pk=rr(),Wk=B(),vm=lm();function Dk(e){return Wk(e)?NaN:e<0?e<-.5?fm(
1+e)-1:pm(-Pk(e)+vm(e+2,e+1,e)):e<2?pm(vm(e+1,e,e-1)):fm(1+e)-1}dm.exports=Dk});var gm=p((ix,hm)=>{"use strict";var Hk=mm();hm.exports=Hk});var wm=p((ax,ym)=>{"use strict";function Bk(e,r){var t,n,o,s;return t=-r,r=-r,n=e+1,o=1,i;function i(){return s=t/n,t*=r,
o+=1,t/=o,n+=1,s}}ym.exports=Bk});var bm=p((ux,qm)=>{"use strict";var Uk=tm(),Gk=rn(),Xk=gm(),Vk=wm();function jk(e,r,t){var n,o,s,i,a;return o=Xk(e),s=(o+
1)/e,i=Uk(r,e),o-=i,o/=e,a=Vk(e,r),i+=1,n=t?s:0,o=-i*Gk(a,{initialValue:(n-o)/i}),t&&(o=-o),[o,s]}qm.exports=jk});var Zn=p((cx,Nm)=>{"use strict";var Yk=11754943508222875e-54;Nm.exports=Yk});var Sm=p((lx,Am)=>{"use strict";var g0=X(),nr=Zn(),Kk=je(),Qk=1e6;function Zk(e,r,t){var n,o,s,i,a,u,l;if(n=typeof e.next==
"function",l=n?e.next().value:e(),i=l[1],s=l[0],i===0&&(i=nr),a=i,u=0,n===!0)do l=e.next().value,l&&(u=l[1]+l[0]*u,u===0&&
(u=nr),a=l[1]+l[0]/a,a===0&&(a=nr),u=1/u,o=a*u,i*=o);while(g0(o-1)>r&&--t);else do l=e(),l&&(u=l[1]+l[0]*u,u===0&&(u=nr),
a=l[1]+l[0]/a,a===0&&(a=nr),u=1/u,o=a*u,i*=o);while(l&&g0(o-1)>r&&--t);return s/i}function $k(e,r,t){var n,o,s,i,a,u;if(n=
typeof e.next=="function",u=n?e.next().value:e(),s=u[1],s===0&&(s=nr),i=s,a=0,n===!0)do u=e.next().value,u&&(a=u[1]+u[0]*
a,a===0&&(a=nr),i=u[1]+u[0]/i,i===0&&(i=nr),a=1/a,o=i*a,s*=o);while(u&&g0(o-1)>r&&--t);else do u=e(),u&&(a=u[1]+u[0]*a,a===
0&&(a=nr),i=u[1]+u[0]/i,i===0&&(i=nr),a=1/a,o=i*a,s*=o);while(u&&g0(o-1)>r&&--t);return s}function Jk(e,r){var t,n,o;return n=
{},arguments.length>1&&(n=r),t=n.maxIter||Qk,o=n.tolerance||Kk,n.keep?$k(e,o,t):Zk(e,o,t)}Am.exports=Jk});var _m=p((fx,Im)=>{"use strict";var Om=X(),xk=je(),nn=Zn(),zk=1e6;function eP(e,r,t){var n,o,s,i,a,u;u=e(),a=u[1],o=u[0],
a===0&&(a=nn),s=a,i=0;do u=e(),u&&(i=u[1]+u[0]*i,i===0&&(i=nn),s=u[1]+u[0]/s,s===0&&(s=nn),i=1/i,n=s*i,a*=n);while(u&&Om(
n-1)>r&&--t);return o/a}function rP(e,r,t){var n,o,s,i,a;a=e(),i=a[1],i===0&&(i=nn),o=i,s=0;do a=e(),a&&(s=a[1]+a[0]*s,s===
0&&(s=nn),o=a[1]+a[0]/o,o===0&&(o=nn),s=1/s,n=o*s,i*=n);while(a&&Om(n-1)>r&&--t);return i}function tP(e,r){var t,n,o;return n=
{},arguments.length>1&&(n=r),o=n.tolerance||xk,t=n.maxIter||zk,n.keep?rP(e,o,t):eP(e,o,t)}Im.exports=tP});var oa=p((px,Em)=>{"use strict";var nP=Yi(),oP=Sm(),sP=_m(),na;nP()?na=oP:na=sP;Em.exports=na});var Tm=p((vx,Mm)=>{"use strict";function iP(e,r){var t=r-e+1,n=e,o=0;return s;function s(){return o+=1,t+=2,[o*(n-o),t]}}
Mm.exports=iP});var sa=p((dx,Lm)=>{"use strict";var aP=oa(),uP=Tm();function cP(e,r){var t=uP(e,r);return 1/(r-e+1+aP(t))}Lm.exports=cP});var km=p((mx,Rm)=>{"use strict";var lP=Ee(),$n=tr(),ia=X(),Cm=ae(),fP=$(),pP=Xd(),Fm=jr(),vP=Mr(),dP=o5(),mP=i5(),hP=c5(),
aa=d5(),gP=B5(),yP=Ji(),ua=J5(),wP=bm(),qP=sa();function bP(e,r,t,n){var o,s,i,a,u,l,c,f,v,d,h,g,w,y;switch(c=0,f=n,l=r<
30&&r<=e+1&&e<vP,l?(w=lP(r),v=w===r,i=v?!1:ia(w-r)===.5):(v=!1,i=!1),v&&e>.6?(f=!f,s=0):i&&e>.2?(f=!f,s=1):e<pP&&r>1?s=6:
e>1e3&&(r<e||ia(r-50)/e<1)?(f=!f,s=7):e<.5?-.4/fP(e)<r?s=2:s=3:e<1.1?e*.75<r?s=2:s=3:(u=!1,t&&r>20&&(d=ia((e-r)/r),r>200?
20/r>d*d&&(u=!0):d<.4&&(u=!0)),u?s=5:e-1/(3*e)<r?s=2:(s=4,f=!f)),s){case 0:c=mP(r,e),t===!1&&(c*=$n(r));break;case 1:c=hP(
r,e),t===!1&&(c*=$n(r));break;case 2:c=t?ua(r,e):aa(r,e),c!==0&&(a=0,o=!1,f&&(a=t?1:$n(r),t||c>=1||Fm*c>a?(a/=c,t||r<1||
Fm/r>a?(a*=-r,o=!0):a=0):a=0),c*=yP(r,e,a)/r,o&&(f=!1,c=-c));break;case 3:f=!f,h=wP(r,e,f),c=h[0],y=h[1],f=!1,t&&(c/=y);
break;case 4:c=t?ua(r,e):aa(r,e),c!==0&&(c*=qP(r,e));break;case 5:c=gP(r,e),e>=r&&(f=!f);break;case 6:c=t?Cm(e,r)/$n(r+1):
Cm(e,r)/r,c*=1-r*e/(r+1);break;case 7:c=t?ua(r,e):aa(r,e),c/=e,c!==0&&(c*=dP(r,e));break}return t&&c>1&&(c=1),f&&(g=t?1:
$n(r),c=g-c),c}Rm.exports=bP});var Hm=p((hx,Dm)=>{"use strict";var NP=en(),AP=re(),or=$(),SP=Gn(),OP=Mr(),IP=J(),_P=Xn(),Pm=km(),Wm=Ji(),EP=sa();function MP(e,r,t,n){
var o,s,i,a;return e<0||r<=0?NaN:(o=t===void 0?!0:t,i=n,r>=_P&&!o?(i&&r*4<e?(a=r*or(e)-e,a+=or(EP(r,e))):!i&&r>4*e?(a=r*
or(e)-e,s=0,a+=or(Wm(r,e,s)/r)):(a=Pm(e,r,!0,i),a===0?i?(a=1+1/(12*r)+1/(288*r*r),a=or(a)-r+(r-.5)*or(r),a+=or(SP)):(a=r*
or(e)-e,s=0,a+=or(Wm(r,e,s)/r)):a=or(a)+NP(r)),a>OP?IP:AP(a)):Pm(e,r,o,i))}Dm.exports=MP});var ca=p((gx,Bm)=>{"use strict";var TP=Hm();Bm.exports=TP});var Vm=p((yx,Xm)=>{"use strict";var on=re(),y0=ae(),LP=$(),Um=Mr(),Gm=Et();function CP(e,r){var t,n;return n=e*LP(r),r>=
1?n<Um&&-r>Gm?t=y0(r,e)*on(-r):e>=1?t=y0(r/on(r/e),e):t=on(n-r):n>Gm?t=y0(r,e)*on(-r):r/e<Um?t=y0(r/on(r/e),e):t=on(n-r),
t}Xm.exports=CP});var Km=p((wx,Ym)=>{"use strict";var FP=Yn(),RP=en(),kP=tr(),PP=rr(),WP=x(),DP=X(),Qr=re(),Jn=ae(),la=It(),fa=Vr(),jm=$(),
w0=Mr(),xn=Et(),pa=xt(),HP=Ot();function BP(e,r){var t,n,o,s,i,a,u;return o=e+pa-.5,u=(r-e-pa+.5)/o,e<1?r<=xn?Qr(e*jm(r)-
r-RP(e)):Jn(r,e)*Qr(-r)/kP(e):(DP(u*u*e)<=100&&e>150?(t=e*(PP(u)-u)+r*(.5-pa)/o,t=Qr(t)):(s=e*jm(r/o),i=e-r,fa(s,i)<=xn||
la(s,i)>=w0?(n=i/e,fa(s,i)/2>xn&&la(s,i)/2<w0?(a=Jn(r/o,e/2)*Qr(i/2),t=a*a):fa(s,i)/4>xn&&la(s,i)/4<w0&&r>e?(a=Jn(r/o,e/
4)*Qr(i/4),t=a*a,t*=t):n>xn&&n<w0?t=Jn(r*Qr(n)/o,e):t=Qr(s+i)):t=Jn(r/o,e)*Qr(i)),t*=WP(o/HP)/FP(e),t)}Ym.exports=BP});var xm=p((qx,Jm)=>{"use strict";var UP=f0(),Qm=Gi(),GP=ca(),XP=rr(),q0=X(),Zm=ae(),VP=$(),jP=Ur(),$m=je(),YP=Vm(),KP=Km(),
Zr=new Array(30);function QP(e,r,t,n,o,s,i){var a,u,l,c,f,v,d,h,g,w,y,N,q,C,b,L,O,D;if(v=r-1,O=e+v/2,n<.35?w=XP(-n):w=VP(
t),D=-O*w,N=KP(r,D),N<=jP)return o;for(i?(a=N/UP(e,r),a/=Zm(O,r)):a=YP(r,D)/Zm(O,r),a*=s,Zr[0]=1,q=GP(D,r,!0,!0),q/=N,c=
o+a*q,l=1,d=w/2,d*=d,h=1,y=4*O*O,f=r,b=1;b<Zr.length;++b){for(l+=2,Zr[b]=0,g=r-b,u=3,C=1;C<b;++C)g=C*r-b,Zr[b]+=g*Zr[b-C]/
Qm(u),u+=2;if(Zr[b]/=b,Zr[b]+=v/Qm(l),q=(f*(f+1)*q+(D+f+1)*h)/y,h*=d,f+=2,L=a*Zr[b]*q,c+=L,L>1){if(q0(L)<q0($m*c))break}else if(q0(
L/$m)<q0(c))break}return c}Jm.exports=QP});var e7=p((bx,zm)=>{"use strict";function ZP(e,r,t){var n,o;if(t===0)return 1;for(n=1,o=0;o<t;o++)n*=(e+o)/(r+o);return n}
zm.exports=ZP});var n7=p((Nx,t7)=>{"use strict";var r7=X(),$P=It();function JP(e,r){return $P(r7(e),r7(r))}t7.exports=JP});var s7=p((Ax,o7)=>{"use strict";var xP=n7();o7.exports=xP});var u7=p((Sx,a7)=>{"use strict";var i7=X(),zP=Vr();function eW(e,r){return zP(i7(e),i7(r))}a7.exports=eW});var l7=p((Ox,c7)=>{"use strict";var rW=u7();c7.exports=rW});var N0=p((Ix,v7)=>{"use strict";var va=Yn(),tW=s7(),nW=l7(),f7=At(),$r=rr(),p7=x(),b0=X(),sr=re(),ir=ae(),oW=Vr(),Re=$(),
ar=Mr(),sn=Et(),da=xt(),sW=Ot();function iW(e,r,t,n,o){var s,i,a,u,l,c,f,v,d,h,g,w,y,N;if(!o)return ir(t,e)*ir(n,r);if(y=
e+r,u=e+da-.5,l=r+da-.5,c=y+da-.5,s=va(y),s/=va(e)*va(r),s*=p7(l/sW),s*=p7(u/c),f=(t*r-n*u)/u,v=(n*e-t*l)/l,nW(f,v)<.2)if(f*
v>0||oW(e,r)<1)b0(f)<.1?s*=sr(e*$r(f)):s*=ir(t*c/u,e),b0(v)<.1?s*=sr(r*$r(v)):s*=ir(n*c/l,r);else if(tW(f,v)<.5)i=e<r,a=
r/e,i&&a*v<.1||!i&&f/a>.1?(d=f7(a*$r(v)),d=f+d+d*f,d=e*$r(d),s*=sr(d)):(d=f7($r(f)/a),d=v+d+d*v,d=r*$r(d),s*=sr(d));else if(b0(
f)<b0(v))if(N=e*$r(f)+r*Re(n*c/l),N<=sn||N>=ar){if(N+=Re(s),N>=ar)return NaN;s=sr(N)}else s*=sr(N);else if(N=r*$r(v)+e*Re(
t*c/u),N<=sn||N>=ar){if(N+=Re(s),N>=ar)return NaN;s=sr(N)}else s*=sr(N);else if(g=t*c/u,w=n*c/l,f=e*Re(g),v=r*Re(w),f>=ar||
f<=sn||v>=ar||v<=sn)if(e<r)if(h=ir(w,r/e),d=e*(Re(g)+Re(h)),d<ar&&d>sn)s*=ir(h*g,e);else{if(v+=f+Re(s),v>=ar)return NaN;
s=sr(v)}else if(h=ir(g,e/r),d=(Re(h)+Re(w))*r,d<ar&&d>sn)s*=ir(h*w,r);else{if(v+=f+Re(s),v>=ar)return NaN;s=sr(v)}else s*=
ir(g,e)*ir(w,r);return s}v7.exports=iW});var m7=p((_x,d7)=>{"use strict";var aW=oa(),uW=N0(),cW={keep:!0,maxIter:1e3};function lW(e,r,t,n){var o=0;return s;function s(){
var i,a,u;return a=(e+o-1)*(e+r+o-1)*o*(r-o)*t*t,i=e+2*o-1,a/=i*i,u=o,u+=o*(r-o)*t/(e+2*o-1),u+=(e+o)*(e*n-r*t+1+o*(2-t))/
(e+2*o+1),o+=1,[a,u]}}function fW(e,r,t,n,o,s){var i,a,u;return i=uW(e,r,t,n,o),s&&(s[1]=i),i===0?i:(u=lW(e,r,t,n),a=aW(
u,cW),i/a)}d7.exports=fW});var g7=p((Ex,h7)=>{"use strict";var pW=9007199254740991;h7.exports=pW});var w7=p((Mx,y7)=>{"use strict";function vW(e,r){var t=0,n;if(e===0)return r;if(r===0)return e;for(;(e&1)===0&&(r&1)===0;)
e>>>=1,r>>>=1,t+=1;for(;(e&1)===0;)e>>>=1;for(;r;){for(;(r&1)===0;)r>>>=1;e>r&&(n=r,r=e,e=n),r-=e}return e<<t}y7.exports=
vW});var b7=p((Tx,q7)=>{"use strict";function dW(e,r){var t=1,n;if(e===0)return r;if(r===0)return e;for(;e%2===0&&r%2===0;)e/=
2,r/=2,t*=2;for(;e%2===0;)e/=2;for(;r;){for(;r%2===0;)r/=2;e>r&&(n=r,r=e,e=n),r-=e}return t*e}q7.exports=dW});var E7=p((Lx,_7)=>{"use strict";var N7=B(),A7=St(),S7=J(),O7=be(),I7=Ri(),mW=w7(),hW=b7();function gW(e,r){return N7(e)||
N7(r)?NaN:e===S7||r===S7||e===O7||r===O7?NaN:A7(e)&&A7(r)?(e<0&&(e=-e),r<0&&(r=-r),e<=I7&&r<=I7?mW(e,r):hW(e,r)):NaN}_7.
exports=gW});var T7=p((Cx,M7)=>{"use strict";var yW=E7();M7.exports=yW});var R7=p((Fx,F7)=>{"use strict";var wW=g7(),qW=J(),L7=St(),C7=B(),bW=Jo(),NW=Ee(),AW=T7();function ma(e,r){var t,n,o,s,i,
a,u;if(C7(e)||C7(r))return NaN;if(!L7(e)||!L7(r))return NaN;if(r<0||(n=1,e<0&&(e=-e+r-1,bW(r)&&(n*=-1)),r>e))return 0;if(r===
0||r===e)return n;if(r===1||r===e-1)return n*e;for(e-r<r&&(r=e-r),u=NW(wW/e),t=1,i=1;i<=r&&!(t>u);i++)t*=e,t/=i,e-=1;return i>
r?n*t:(o=ma(e,r-i+1),o===qW?n*o:(s=ma(r,r-i+1),a=AW(o,s),o/=a,s/=a,t/=s,n*t*o))}F7.exports=ma});var P7=p((Rx,k7)=>{"use strict";var SW=R7();k7.exports=SW});var H7=p((kx,D7)=>{"use strict";var W7=P7(),Mt=Ee(),zn=ae(),OW=Ur();function IW(e,r,t,n){var o,s,i,a,u;if(s=zn(t,e),s>OW)
for(a=s,u=Mt(e-1);u>r;u--)a*=(u+1)*n/((e-u)*t),s+=a;else if(i=Mt(e*t),i<=r+1&&(i=Mt(r+2)),s=zn(t,i)*zn(n,e-i),s*=W7(Mt(e),
Mt(i)),s===0)for(u=i-1;u>r;u--)s+=zn(t,u)*zn(n,e-u),s*=W7(Mt(e),Mt(u));else{for(a=s,o=s,u=i-1;u>r;u--)a*=(u+1)*n/((e-u)*
t),s+=a;for(a=o,u=i+1;u<=e;u++)a*=(e-u+1)*t/(u*n),s+=a}return s}D7.exports=IW});var U7=p((Px,B7)=>{"use strict";var _W=N0();function EW(e,r,t,n,o,s,i){var a,u,l,c;if(a=_W(e,r,t,n,s),i&&(i[1]=a),a/=e,a===
0)return a;for(l=1,u=1,c=0;c<o-1;++c)u*=(e+r+c)*t/(e+c+1),l+=u;return a*=l,a}B7.exports=EW});var Y7=p((Wx,j7)=>{"use strict";var ha=Yn(),MW=rn(),TW=rr(),LW=x(),ga=re(),A0=ae(),eo=$(),CW=Ur(),G7=Mr(),X7=Et(),ya=xt(),
FW=Ot(),V7={maxTerms:100};function RW(e,r,t,n){var o=1-r,s=1;return i;function i(){var a=n/e;return e+=1,n*=o*t/s,s+=1,o+=
1,a}}function kW(e,r,t,n,o,s,i){var a,u,l,c,f,v,d,h;return o?(d=e+r,u=e+ya-.5,l=r+ya-.5,c=d+ya-.5,a=ha(d)/(ha(e)*ha(r)),
f=eo(c/l)*(r-.5),v=eo(t*c/u)*e,f>X7&&f<G7&&v>X7&&v<G7?(e*r<l*10?a*=ga((r-.5)*TW(e/l)):a*=A0(c/l,r-.5),a*=A0(t*c/u,e),a*=
LW(u/FW),s&&(s[1]=a*A0(i,r))):(a=eo(a)+f+v+(eo(u)-1)/2,s&&(s[1]=ga(a+r*eo(i))),a=ga(a))):a=A0(t,e),a<CW?n:(h=RW(e,r,t,a),
V7.initialValue=n,MW(h,V7))}j7.exports=kW});var ba=p((Dx,z7)=>{"use strict";var PW=B(),WW=At(),S0=Ee(),K7=rr(),Q7=$o(),ke=Ti(),wa=x(),DW=re(),ro=ae(),HW=It(),Z7=Vr(),
O0=jr(),$7=Ur(),BW=Ri(),UW=t0(),x7=Ir(),Jr=xm(),qa=e7(),GW=N0(),J7=m7(),XW=H7(),to=U7(),ur=Y7(),VW=1/x7;function jW(e,r,t,n,o,s,i,a){
var u,l,c,f,v,d,h,g,w,y,N,q;if(q=1-e,h=a,g=a+i,s[g]=-1,PW(e)||e<0||e>1)return s[h]=NaN,s[g]=NaN,s;if(n){if(r<0||t<0)return s[h]=
NaN,s[g]=NaN,s;if(r===0){if(t===0)return s[h]=NaN,s[g]=NaN,s;if(t>0)return s[h]=o?0:1,s}else if(t===0&&r>0)return s[h]=o?
1:0,s}else if(r<=0||t<=0)return s[h]=NaN,s[g]=NaN,s;return e===0?(r===1?s[g]=1:s[g]=r<1?O0/2:$7*2,o?(s[h]=n?1:ke(r,t),s):
(s[h]=0,s)):e===1?(t===1?s[g]=1:s[g]=t<1?O0/2:$7*2,o?s[h]=0:s[h]=n?1:ke(r,t),s):r===.5&&t===.5?(s[g]=VW*wa(q*e),N=Q7(wa(
o?q:e)),N/=UW,n||(N*=x7),s[h]=N,s):(r===1&&(d=t,t=r,r=d,d=q,q=e,e=d,o=!o),t===1?r===1?(s[h]=o?q:e,s[g]=1,s):(s[g]=r*ro(e,
r-1),q<.5?N=o?-WW(r*K7(-q)):DW(r*K7(-q)):N=o?-(ro(e,r)-1):ro(e,r),n||(N/=r),s[h]=N,s):(Z7(r,t)<=1?(e>.5&&(d=t,t=r,r=d,d=
q,q=e,e=d,o=!o),HW(r,t)<=1?r>=Z7(.2,t)||ro(e,r)<=.9?o?(c=-(n?1:ke(r,t)),o=!1,c=-ur(r,t,e,c,n,s,q)):c=ur(r,t,e,0,n,s,q):(d=
t,t=r,r=d,d=q,q=e,e=d,o=!o,q>=.3?o?(c=-(n?1:ke(r,t)),o=!1,c=-ur(r,t,e,c,n,s,q)):c=ur(r,t,e,0,n,s,q):(n?l=1:l=qa(r+t,r,20),
c=to(r,t,e,q,20,n,s),o?(c-=n?1:ke(r,t),o=!1,c=-Jr(r+20,t,e,q,c,l,n)):c=Jr(r+20,t,e,q,c,l,n))):t<=1||e<.1&&ro(t*e,r)<=.7?
o?(c=-(n?1:ke(r,t)),o=!1,c=-ur(r,t,e,c,n,s,q)):c=ur(r,t,e,0,n,s,q):(d=t,t=r,r=d,d=q,q=e,e=d,o=!o,q>=.3?o?(c=-(n?1:ke(r,t)),
o=!1,c=-ur(r,t,e,c,n,s,q)):c=ur(r,t,e,0,n,s,q):r>=15?o?(c=-(n?1:ke(r,t)),o=!1,c=-Jr(r,t,e,q,c,1,n)):c=Jr(r,t,e,q,0,1,n):
(n?l=1:l=qa(r+t,r,20),c=to(r,t,e,q,20,n,s),o?(c-=n?1:ke(r,t),o=!1,c=-Jr(r+20,t,e,q,c,l,n)):c=Jr(r+20,t,e,q,c,l,n)))):(r<
t?u=r-(r+t)*e:u=(r+t)*q-t,u<0&&(d=t,t=r,r=d,d=q,q=e,e=d,o=!o),t<40?S0(r)===r&&S0(t)===t&&r<BW-100?(w=r-1,y=t+w,c=XW(y,w,
e,q),n||(c*=ke(r,t))):t*e<=.7?o?(c=-(n?1:ke(r,t)),o=!1,c=-ur(r,t,e,c,n,s,q)):c=ur(r,t,e,0,n,s,q):r>15?(y=S0(t),y===t&&(y-=
1),f=t-y,n?l=1:l=qa(r+f,f,y),c=to(f,r,q,e,y,n),c=Jr(r,f,e,q,c,1,n),c/=l):n?(y=S0(t),f=t-y,f<=0&&(y-=1,f+=1),c=to(f,r,q,e,
y,n),c+=to(r,f,e,q,20,n),o&&(c-=1),c=Jr(r+20,f,e,q,c,1,n),o&&(c=-c,o=!1)):c=J7(r,t,e,q,n,s):c=J7(r,t,e,q,n,s)),s[g]<0&&(s[g]=
GW(r,t,e,q,!0)),v=q*e,s[g]!==0&&(O0*v<s[g]?s[g]=O0/2:s[g]/=v),s[h]=o?(n?1:ke(r,t))-c:c,s))}z7.exports=jW});var r8=p((Hx,e8)=>{"use strict";var YW=ba();function KW(e,r,t,n,o){return YW(e,r,t,n,o,[0,0],1,0)}e8.exports=KW});var Na=p((Bx,n8)=>{"use strict";var QW=Nr(),t8=r8(),ZW=ba();QW(t8,"assign",ZW);n8.exports=t8});var s8=p((Ux,o8)=>{"use strict";var $W=Na().assign;function JW(e,r,t,n,o){var s=[0,0];return n=n!==!1,o=o===!0,$W(e,r,t,
n,o,s,1,0),s[0]}o8.exports=JW});var I0=p((Gx,i8)=>{"use strict";var xW=s8();i8.exports=xW});var l8=p((Xx,c8)=>{"use strict";var zW=B(),a8=$o(),eD=x(),u8=qi(),rD=6123233995736766e-32;function tD(e){var r;return zW(
e)?NaN:e<-1||e>1?NaN:e>.5?2*a8(eD(.5-.5*e)):(r=u8-a8(e),r+=rD,r+=u8,r)}c8.exports=tD});var p8=p((Vx,f8)=>{"use strict";var nD=l8();f8.exports=nD});var an=p((jx,v8)=>{"use strict";var oD=1.4142135623730951;v8.exports=oD});var m8=p((Yx,d8)=>{"use strict";function sD(e){return e===0?.16666666666666666:.16666666666666666+e*.16666666666666666}d8.
exports=sD});var g8=p((Kx,h8)=>{"use strict";function iD(e){return e===0?.058333333333333334:.058333333333333334+e*(.06666666666666667+
e*.008333333333333333)}h8.exports=iD});var w8=p((Qx,y8)=>{"use strict";function aD(e){return e===0?.0251984126984127:.0251984126984127+e*(.026785714285714284+e*
(.0017857142857142857+e*.0001984126984126984))}y8.exports=aD});var b8=p((Zx,q8)=>{"use strict";function uD(e){return e===0?.012039792768959435:.012039792768959435+e*(.010559964726631394+
e*(-.0011078042328042327+e*(.0003747795414462081+e*27557319223985893e-22)))}q8.exports=uD});var A8=p(($x,N8)=>{"use strict";function cD(e){return e===0?.003837005972422639:.003837005972422639+e*(.00610392115600449+
e*(-.0016095979637646305+e*(.0005945867404200738+e*(-6270542728876062e-20+e*2505210838544172e-23))))}N8.exports=cD});var O8=p((Jx,S8)=>{"use strict";function lD(e){return e===0?.0032177478835464946:.0032177478835464946+e*(.0010898206731540065+
e*(-.0012579159844784845+e*(.0006908420797309686+e*(-.00016376804137220805+e*(154012654012654e-19+e*16059043836821613e-26)))))}
S8.exports=lD});var _8=p((xx,I8)=>{"use strict";function fD(e){return e===0?.001743826229834001:.001743826229834001+e*(3353097688001788e-20+
e*(-.0007624513544032393+e*(.0006451304695145635+e*(-.000249472580470431+e*(49255746366361444e-21+e*(-39851014346715405e-22+
e*7647163731819816e-28))))))}I8.exports=fD});var M8=p((zx,E8)=>{"use strict";function pD(e){return e===0?.0009647274732138864:.0009647274732138864+e*(-.0003110108632631878+
e*(-.00036307660358786886+e*(.0005140660578834113+e*(-.00029133414466938067+e*(9086710793521991e-20+e*(-15303004486655377e-21+
e*(10914179173496788e-22+e*28114572543455206e-31)))))))}E8.exports=pD});var L8=p((ez,T8)=>{"use strict";function vD(e){return e===0?.0005422926281312969:.0005422926281312969+e*(-.0003694266780000966+
e*(-.00010230378073700413+e*(.00035764655430568635+e*(-.00028690924218514614+e*(.00012645437628698076+e*(-33202652391372056e-21+
e*(4890304529197534e-21+e*(-3123956959982987e-22+e*822063524662433e-32))))))))}T8.exports=vD});var F8=p((rz,C8)=>{"use strict";var dD=f0(),mD=Sr(),hD=x(),gD=Ir(),yD=m8(),wD=g8(),qD=w8(),bD=b8(),ND=A8(),AD=O8(),SD=_8(),
OD=M8(),ID=L8(),_D=0,cr=[1,0,0,0,0,0,0,0,0,0];function ED(e,r){var t,n;return n=dD(e/2,.5)*hD(e*gD)*(r-.5),t=1/e,cr[1]=yD(
t),cr[2]=wD(t),cr[3]=qD(t),cr[4]=bD(t),cr[5]=ND(t),cr[6]=AD(t),cr[7]=SD(t),cr[8]=OD(t),cr[9]=ID(t),_D+n*mD(cr,n*n)}C8.exports=
ED});var P8=p((tz,k8)=>{"use strict";var MD=f0(),TD=Sr(),R8=x(),LD=ae(),CD=Ir(),xr=[0,0,0,0,0,0,0];function FD(e,r){var t,n,o,
s,i,a,u,l;return l=MD(e/2,.5)*R8(e*CD)*r,s=e+2,i=e+4,a=e+6,xr[0]=1,xr[1]=-(e+1)/(2*s),s*=e+2,xr[2]=-e*(e+1)*(e+3)/(8*s*i),
s*=e+2,xr[3]=-e*(e+1)*(e+5)*((3*e+7)*e-2)/(48*s*i*a),s*=e+2,i*=e+4,xr[4]=-e*(e+1)*(e+7)*(((((15*e+154)*e+465)*e+286)*e-336)*
e+64)/(384*s*i*a*(e+8)),s*=e+2,xr[5]=-e*(e+1)*(e+3)*(e+9)*((((((35*e+452)*e+1573)*e+600)*e-2020)*e+928)*e-128)/(1280*s*i*
a*(e+8)*(e+10)),s*=e+2,i*=e+4,a*=e+6,xr[6]=-e*(e+1)*(e+11)*(((((((((((945*e+31506)*e+425858)*e+2980236)*e+11266745)*e+20675018)*
e+7747124)*e-22574632)*e-8565600)*e+18108416)*e-7099392)*e+884736)/(46080*s*i*a*(e+8)*(e+10)*(e+12)),u=R8(e),o=LD(u*l,1/
e),n=o*o,t=TD(xr,n),t*=u,t/=o,-t}k8.exports=FD});var U8=p((nz,B8)=>{"use strict";var W8=Ar(),RD=At(),D8=x(),kD=ae(),PD=t0(),H8=an();function WD(e,r){var t,n,o,s,i,a,u;return e>
1e20?-W8(2*r)*H8:(t=1/(e-.5),n=48/(t*t),o=((20700*t/n-98)*t-16)*t+96.36,s=((94.5/(n+o)-3)/n+1)*D8(t*PD)*e,u=kD(s*2*r,2/e),
u>.05+t?(a=-W8(2*r)*H8,u=a*a,e<5&&(o+=.3*(e-4.5)*(a+.6)),o+=(((.05*s*a-5)*a-7)*a-2)*a+n,u=(((((.4*u+6.3)*u+36)*u+94.5)/o-
u-3)/n+1)*a,u=RD(t*u*u)):u=((1/(((e+6)/(e*u)-.089*s-.822)*(e+2)*3)+.5/(e+4))*u-1)*(e+1)/(e+2)+1/u,i=D8(e*u),-i)}B8.exports=
WD});var J8=p((oz,$8)=>{"use strict";var G8=Ar(),X8=Ee(),Aa=Nt(),V8=Hn(),DD=p8(),_0=x(),HD=X(),j8=p0(),BD=ae(),UD=Jt(),Y8=an(),
K8=Ir(),Q8=F8(),E0=P8(),Sa=U8(),Z8=268435456,GD=1/3,XD=106/3,VD=.8549879733383485;function jD(e,r,t){var n,o,s,i,a,u,l,c,
f,v,d,h,g,w,y,N;if(a=0,r>t?(l=t,t=r,r=l,i=!0):i=!1,X8(e)===e&&e<20)switch(o=Aa(1,XD),X8(e)){case 1:r===.5?a=0:a=-j8(K8*r)/
UD(K8*r);break;case 2:a=(2*r-1)/_0(2*r*t);break;case 4:u=4*r*t,s=_0(u),g=4*j8(DD(s)/3)/s,w=_0(g-4),a=r-.5<0?-w:w;break;case 6:
if(r<1e-150)return(i?-1:1)*Sa(e,r);y=4*(r-r*r),N=BD(y,GD),h=6*(1+VD*(1/N-1));do f=h*h,v=f*f,d=h*v,c=h,h=2*(8*y*d-270*f+2187)/
(5*(4*y*v-216*h-243));while(HD((h-c)/h)>o);h=_0(h-e),a=r-.5<0?-h:h;break;default:e>Z8?a=G8(2*r)*Y8:e<3?(n=.2742-e*.0242143,
r>n?a=Q8(e,r):a=E0(e,r)):(n=Aa(1,V8(e/-.654)),r>n?a=Sa(e,r):a=E0(e,r))}else e>Z8?a=-G8(2*r)*Y8:e<3?(n=.2742-e*.0242143,r>
n?a=Q8(e,r):a=E0(e,r)):(n=Aa(1,V8(e/-.654)),r>n?a=Sa(e,r):a=E0(e,r));return i?-a:a}$8.exports=jD});var z8=p((sz,x8)=>{"use strict";var YD=J8();function KD(e,r,t){var n,o,s,i;return o=r/2,s=1-o,n=e*2,i=YD(n,o,s),t&&(t.value=
i*i/(n+i*i)),n/(n+i*i)}x8.exports=KD});var t9=p((iz,r9)=>{"use strict";var M0=Sr(),QD=Ar(),e9=x(),ZD=re(),Tr=an(),z=[0,0,0,0,0,0,0],no=[0,0,0,0];function $D(e,r,t){
var n,o,s,i,a,u,l;return n=QD(2*t),n/=-e9(e/2),no[0]=n,u=r-e,i=u*u,a=i*u,z[0]=-u*Tr/2,z[1]=(1-2*u)/8,z[2]=-(u*Tr/48),z[3]=
-1/192,z[4]=-u*Tr/3840,z[5]=0,z[6]=0,no[1]=M0(z,n),z[0]=u*Tr*(3*u-2)/12,z[1]=(20*i-12*u+1)/128,z[2]=u*Tr*(20*u-1)/960,z[3]=
(16*i+30*u-15)/4608,z[4]=u*Tr*(21*u+32)/53760,z[5]=(-(32*i)+63)/368640,z[6]=-u*Tr*(120*u+17)/25804480,no[2]=M0(z,n),z[0]=
u*Tr*(-75*i+80*u-16)/480,z[1]=(-1080*a+868*i-90*u-45)/9216,z[2]=u*Tr*(-1190*i+84*u+373)/53760,z[3]=(-2240*a-2508*i+2100*
u-165)/368640,z[4]=0,z[5]=0,z[6]=0,no[3]=M0(z,n),s=M0(no,1/e),o=s*s,l=-ZD(-o/2),o===0?.5:(1+s*e9((1+l)/o))/2}r9.exports=
$D});var Oa=p((az,o9)=>{"use strict";var n9=$(),JD=jr(),T0=JD/4;function xD(e,r){return t;function t(n){var o,s,i;return i=1-
n,i===0?[-T0,-T0]:n===0?[-T0,-T0]:(s=n9(n)+r*n9(i)+e,o=1/n-r/i,[s,o])}}o9.exports=xD});var i9=p((uz,s9)=>{"use strict";var zD=B();function eH(e){return e===0||zD(e)?e:e<0?-1:1}s9.exports=eH});var Ia=p((cz,a9)=>{"use strict";var rH=i9();a9.exports=rH});var Ea=p((lz,c9)=>{"use strict";var u9=Ia(),L0=X(),tH=Nt(),_a=jr();function nH(e,r,t,n,o,s){var i,a,u,l,c,f,v,d,h,g;h=0,
i=0,c=r,l=tH(1,1-o),v=_a,a=_a,u=_a,f=s;do{if(i=h,u=a,a=v,d=e(c),h=d[0],g=d[1],f-=1,h===0)break;if(g===0?(i===0&&(c===t?r=
n:r=t,i=e(r),v=r-c),u9(i)*u9(h)<0?v<0?v=(c-t)/2:v=(c-n)/2:v<0?v=(c-n)/2:v=(c-t)/2):v=h/g,L0(v*2)>L0(u)&&(v=v>0?(c-t)/2:(c-
n)/2),r=c,c-=v,c<=t){if(v=.5*(r-t),c=r-v,c===t||c===n)break}else if(c>=n&&(v=.5*(r-n),c=r-v,c===t||c===n))break;v>0?n=r:
t=r}while(f&&L0(c*l)<L0(v));return c}c9.exports=nH});var f9=p((fz,l9)=>{"use strict";function oH(e){return e===0?-1:-1+e*(-5+e*5)}l9.exports=oH});var v9=p((pz,p9)=>{"use strict";function sH(e){return e===0?1:1+e*(21+e*(-69+e*46))}p9.exports=sH});var m9=p((vz,d9)=>{"use strict";function iH(e){return e===0?7:7+e*(-2+e*(33+e*(-62+e*31)))}d9.exports=iH});var g9=p((dz,h9)=>{"use strict";function aH(e){return e===0?25:25+e*(-52+e*(-17+e*(88+e*(-115+e*46))))}h9.exports=aH});var w9=p((mz,y9)=>{"use strict";function uH(e){return e===0?7:7+e*(12+e*(-78+e*52))}y9.exports=uH});var b9=p((hz,q9)=>{"use strict";function cH(e){return e===0?-7:-7+e*(2+e*(183+e*(-370+e*185)))}q9.exports=cH});var A9=p((gz,N9)=>{"use strict";function lH(e){return e===0?-533:-533+e*(776+e*(-1835+e*(10240+e*(-13525+e*5410))))}N9.exports=
lH});var O9=p((yz,S9)=>{"use strict";function fH(e){return e===0?-1579:-1579+e*(3747+e*(-3372+e*(-15821+e*(45588+e*(-45213+e*
15071)))))}S9.exports=fH});var _9=p((wz,I9)=>{"use strict";function pH(e){return e===0?449:449+e*(-1259+e*(-769+e*(6686+e*(-9260+e*3704))))}I9.exports=
pH});var M9=p((qz,E9)=>{"use strict";function vH(e){return e===0?63149:63149+e*(-151557+e*(140052+e*(-727469+e*(2239932+e*(-2251437+
e*750479)))))}E9.exports=vH});var L9=p((bz,T9)=>{"use strict";function dH(e){return e===0?29233:29233+e*(-78755+e*(105222+e*(146879+e*(-1602610+e*(3195183+
e*(-2554139+e*729754))))))}T9.exports=dH});var F9=p((Nz,C9)=>{"use strict";function mH(e){return e===0?1:1+e*(-13+e*13)}C9.exports=mH});var k9=p((Az,R9)=>{"use strict";function hH(e){return e===0?1:1+e*(21+e*(-69+e*46))}R9.exports=hH});var D9=p((Sz,W9)=>{"use strict";var un=Sr(),gH=Ar(),yH=X(),wH=re(),P9=$(),qH=x(),bH=Jt(),NH=p0(),AH=Oa(),SH=Ea(),OH=f9(),
IH=v9(),_H=m9(),EH=g9(),MH=w9(),TH=b9(),LH=A9(),CH=O9(),FH=_9(),RH=M9(),kH=L9(),PH=F9(),WH=k9(),U=[0,0,0,0,0,0],oo=[0,0,
0,0];function DH(e,r,t){var n,o,s,i,a,u,l,c,f,v,d,h,g,w,y,N,q,C,b,L;return a=gH(2*e)/-qH(r/2),C=bH(t),q=NH(t),oo[0]=a,y=
C*C,N=q*q,g=C*q,h=g*g,d=h*g,v=h*h,f=h*d,c=d*d,l=v*d,U[0]=(2*y-1)/(3*g),U[1]=-OH(y)/(36*h),U[2]=IH(y)/(1620*d),U[3]=_H(y)/
(6480*v),U[4]=EH(y)/(90720*f),U[5]=0,oo[1]=un(U,a),U[0]=-MH(y)/(405*d),U[1]=TH(y)/(2592*v),U[2]=-LH(y)/(204120*f),U[3]=-CH(
y)/(2099520*c),U[4]=0,U[5]=0,oo[2]=un(U,a),U[0]=FH(y)/(102060*f),U[1]=-RH(y)/(20995200*c),U[2]=kH(y)/(36741600*l),U[3]=0,
U[4]=0,U[5]=0,oo[3]=un(U,a),u=un(oo,1/r),s=q/C,s*=s,w=-(u*u)/(2*y)+P9(y)+N*P9(N)/y,yH(u)<.7?(U[0]=y,U[1]=g,U[2]=(1-2*y)/
3,U[3]=PH(y)/(36*g),U[4]=WH(y)/(270*h),U[5]=0,L=un(U,u)):(b=wH(w),U[0]=b,U[1]=s,U[2]=0,U[3]=3*s*(3*s+1)/6,U[4]=4*s*(4*s+
1)*(4*s+2)/24,U[5]=5*s*(5*s+1)*(5*s+2)*(5*s+3)/120,L=un(U,b),(L-y)*u<0&&(L=1-L)),u<0?(o=0,n=y):(o=y,n=1),(L<o||L>n)&&(L=
(o+n)/2),i=AH(-w,s),L=SH(i,L,o,n,32,100),L}W9.exports=DH});var B9=p((Oz,H9)=>{var so=1e3,io=so*60,ao=io*60,uo=ao*24,HH=uo*365.25;H9.exports=function(e,r){r=r||{};var t=typeof e;if(t===
"string"&&e.length>0)return BH(e);if(t==="number"&&isNaN(e)===!1)return r.long?GH(e):UH(e);throw new Error("val is not a\
 non-empty string or a valid number. val="+JSON.stringify(e))};function BH(e){if(e=String(e),!(e.length>100)){var r=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.
exec(e);if(r){var t=parseFloat(r[1]),n=(r[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"\
y":return t*HH;case"days":case"day":case"d":return t*uo;case"hours":case"hour":case"hrs":case"hr":case"h":return t*ao;case"\
minutes":case"minute":case"mins":case"min":case"m":return t*io;case"seconds":case"second":case"secs":case"sec":case"s":return t*
so;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:return}}}}function UH(e){return e>=
uo?Math.round(e/uo)+"d":e>=ao?Math.round(e/ao)+"h":e>=io?Math.round(e/io)+"m":e>=so?Math.round(e/so)+"s":e+"ms"}function GH(e){
return C0(e,uo,"day")||C0(e,ao,"hour")||C0(e,io,"minute")||C0(e,so,"second")||e+" ms"}function C0(e,r,t){if(!(e<r))return e<
r*1.5?Math.floor(e/r)+" "+t:Math.ceil(e/r)+" "+t+"s"}});var G9=p((Y,U9)=>{Y=U9.exports=Ta.debug=Ta.default=Ta;Y.coerce=KH;Y.disable=jH;Y.enable=VH;Y.enabled=YH;Y.humanize=B9();
Y.names=[];Y.skips=[];Y.formatters={};var Ma;function XH(e){var r=0,t;for(t in e)r=(r<<5)-r+e.charCodeAt(t),r|=0;return Y.
colors[Math.abs(r)%Y.colors.length]}function Ta(e){function r(){if(r.enabled){var t=r,n=+new Date,o=n-(Ma||n);t.diff=o,t.
prev=Ma,t.curr=n,Ma=n;for(var s=new Array(arguments.length),i=0;i<s.length;i++)s[i]=arguments[i];s[0]=Y.coerce(s[0]),typeof s[0]!=
"string"&&s.unshift("%O");var a=0;s[0]=s[0].replace(/%([a-zA-Z%])/g,function(l,c){if(l==="%%")return l;a++;var f=Y.formatters[c];
if(typeof f=="function"){var v=s[a];l=f.call(t,v),s.splice(a,1),a--}return l}),Y.formatArgs.call(t,s);var u=r.log||Y.log||
console.log.bind(console);u.apply(t,s)}}return r.namespace=e,r.enabled=Y.enabled(e),r.useColors=Y.useColors(),r.color=XH(
e),typeof Y.init=="function"&&Y.init(r),r}function VH(e){Y.save(e),Y.names=[],Y.skips=[];for(var r=(typeof e=="string"?e:
"").split(/[\s,]+/),t=r.length,n=0;n<t;n++)r[n]&&(e=r[n].replace(/\*/g,".*?"),e[0]==="-"?Y.skips.push(new RegExp("^"+e.substr(
1)+"$")):Y.names.push(new RegExp("^"+e+"$")))}function jH(){Y.enable("")}function YH(e){var r,t;for(r=0,t=Y.skips.length;r<
t;r++)if(Y.skips[r].test(e))return!1;for(r=0,t=Y.names.length;r<t;r++)if(Y.names[r].test(e))return!0;return!1}function KH(e){
return e instanceof Error?e.stack||e.message:e}});var La=p((Ne,V9)=>{Ne=V9.exports=G9();Ne.log=$H;Ne.formatArgs=ZH;Ne.save=JH;Ne.load=X9;Ne.useColors=QH;Ne.storage=typeof chrome<
"u"&&typeof chrome.storage<"u"?chrome.storage.local:xH();Ne.colors=["lightseagreen","forestgreen","goldenrod","dodgerblu\
e","darkorchid","crimson"];function QH(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<
"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&
navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}Ne.formatters.j=function(e){try{return JSON.
stringify(e)}catch(r){return"[UnexpectedJSONParseError]: "+r.message}};function ZH(e){var r=this.useColors;if(e[0]=(r?"%\
c":"")+this.namespace+(r?" %c":" ")+e[0]+(r?"%c ":" ")+"+"+Ne.humanize(this.diff),!!r){var t="color: "+this.color;e.splice(
1,0,t,"color: inherit");var n=0,o=0;e[0].replace(/%[a-zA-Z%]/g,function(s){s!=="%%"&&(n++,s==="%c"&&(o=n))}),e.splice(o,
0,t)}}function $H(){return typeof console=="object"&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}
function JH(e){try{e==null?Ne.storage.removeItem("debug"):Ne.storage.debug=e}catch{}}function X9(){var e;try{e=Ne.storage.
debug}catch{}return!e&&typeof process<"u"&&"env"in process&&(e=process.env.DEBUG),e}Ne.enable(X9());function xH(){try{return window.
localStorage}catch{}}});var co=p((Iz,j9)=>{"use strict";var zH=34028234663852886e22;j9.exports=zH});var $9=p((_z,Z9)=>{"use strict";var eB=La(),Y9=ca(),rB=X(),tB=re(),K9=$(),nB=co(),Q9=eB("gammaincinv:higher_newton");function oB(e,r,t,n,o,s,i,a){
var u,l,c,f,v,d,h,g,w,y,N,q,C,b;b=e,N=1,q=1,d=r*r,l=e;do{if(b=e,h=b*b,t===0){if(u=(1-r)*K9(b)+b+s,u>K9(nB))return Q9("Wa\
rning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."),l;
C=tB(u)}else C=-i*b;a?(g=Y9(b,r,!0,!1),c=-C*(g-n)):(w=Y9(b,r,!0,!0),c=C*(w-o)),C=c,n>1e-120||q>1?(f=.5*(b-r+1)/b,v=(2*h-
4*b*r+4*b+2*d-3*r+1)/h,v/=6,e=b+C*(1+C*(f+C*v))):e=b+C,N=rB(b/e-1),q+=1,b=e,b<0&&(b=l,q=100)}while(N>2e-14&&q<35);return(N>
2e-14||q>99)&&Q9("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value ob\
tained for the root is given as output."),y=b||0,y}Z9.exports=oB});var x9=p((Ez,J9)=>{"use strict";function sB(e){return e===0?0:0+e*(1+e*(1+e*(1.5+e*(2.6666666666666665+e*(5.208333333333333+
e*10.8)))))}J9.exports=sB});var eh=p((Mz,z9)=>{"use strict";function iB(e){return e===0?1:1+e*(1+e*(.3333333333333333+e*(.027777777777777776+e*(-.003703703703703704+
e*(.0002314814814814815+e*5878894767783657e-20)))))}z9.exports=iB});var Ca=p((Tz,th)=>{"use strict";var aB=X(),uB=re(),rh=$(),cB=Sr(),lB=x9(),fB=eh(),pB=1e-8,vB=.08333333333333333,dB=.008333333333333333,
cn=[1,0,0,0,0,0];function mB(e){var r,t,n,o,s,i,a,u,l;if(l=e*e*.5,e===0?s=0:e<-1?(u=uB(-1-l),s=lB(u)):e<1?(u=e,s=fB(u)):
(u=11+l,i=rh(u),s=u+i,u=1/u,r=i*i,t=r*i,n=t*i,o=n*i,cn[1]=(2-i)*.5,cn[2]=(-9*i+6+2*r)/6,cn[3]=-(3*t+36*i-22*r-12)*vB,cn[4]=
(60+350*r-300*i-125*t+12*n)/60,cn[5]=-(-120-274*n+900*i-1700*r+1125*t+20*o)*dB,s+=i*u*cB(cn,u)),u=1,e>-3.5&&e<-.03||e>.03&&
e<40){u=1,a=s;do s=a*(l+rh(a))/(a-1),u=aB(a/s-1),a=s;while(u>pB)}return s}th.exports=mB});var oh=p((Lz,nh)=>{"use strict";var hB=.9189385332046728;nh.exports=hB});var ih=p((Cz,sh)=>{"use strict";var gB=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2340875228178749e-22,
72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,
346551e-22,-55471e-22,9548e-22,-1748e-22,332e-22,-58e-22];function yB(e,r){var t,n,o,s,i;n=0,o=0,t=r+r,i=e;do s=o,o=n,n=
t*o-s+gB[i],i-=1;while(i>=0);return(n-s)/2}sh.exports=yB});var uh=p((Fz,ah)=>{"use strict";function wB(e){return e===0?.025721014990011306:.025721014990011306+e*(.08247596616699963+
e*(-.0025328157302663564+e*(.0006099292666946337+e*(-.00033543297638406+e*.000250505279903))))}ah.exports=wB});var lh=p((Rz,ch)=>{"use strict";function qB(e){return e===0?.08333333333333333:.08333333333333333+e*(-.002777777777777778+
e*(.0007936507936507937+e*-.0005952380952380953))}ch.exports=qB});var ph=p((kz,fh)=>{"use strict";var Fa=en(),F0=$(),Ra=oh(),bB=Zn(),NB=co(),AB=ih(),SB=uh(),OB=lh(),IB=.30865217988013566;
function _B(e){var r;return e<bB?NB:e<1?Fa(e+1)-(e+.5)*F0(e)+e-Ra:e<2?Fa(e)-(e-.5)*F0(e)+e-Ra:e<3?Fa(e-1)-(e-.5)*F0(e)+e-
Ra+F0(e-1):e<12?(r=18/(e*e)-1,AB(17,r)/(12*e)):(r=1/(e*e),e<1e3?SB(r)/(IB+r)/e:OB(r)/e)}fh.exports=_B});var mh=p((Pz,dh)=>{"use strict";var vh=re(),EB=tr(),MB=$(),TB=co(),LB=Gn(),CB=ph();function FB(e){return e>=3?vh(CB(e)):
e>0?EB(e)/(vh(-e+(e-.5)*MB(e))*LB):TB}dh.exports=FB});var gh=p((Wz,hh)=>{"use strict";function RB(e){var r,t,n;return e===0?-.3333333333438:(e<0?r=-e:r=e,r<=1?(t=-.3333333333438+
e*(-.2070740359969+e*(-.05041806657154+e*(-.004923635739372+e*-4293658292782e-17))),n=1+e*(.7045554412463+e*(.2118190062224+
e*(.03048648397436+e*.001605037988091)))):(e=1/e,t=-4293658292782e-17+e*(-.004923635739372+e*(-.05041806657154+e*(-.2070740359969+
e*-.3333333333438))),n=.001605037988091+e*(.03048648397436+e*(.2118190062224+e*(.7045554412463+e*1)))),t/n)}hh.exports=RB});var wh=p((Dz,yh)=>{"use strict";var kB=X(),PB=$(),WB=Ca(),DB=gh();function HB(e){var r;return kB(e)<1?DB(e):(r=WB(e),PB(
e/(r-1))/e)}yh.exports=HB});var bh=p((Hz,qh)=>{"use strict";function BB(e){var r,t,n;return e===0?-.0172847633523:(e<0?r=-e:r=e,r<=1?(t=-.0172847633523+
e*(-.0159372646475+e*(-.00464910887221+e*(-.00060683488776+e*-614830384279e-17))),n=1+e*(.764050615669+e*(.297143406325+
e*(.0579490176079+e*.00574558524851)))):(e=1/e,t=-614830384279e-17+e*(-.00060683488776+e*(-.00464910887221+e*(-.0159372646475+
e*-.0172847633523))),n=.00574558524851+e*(.0579490176079+e*(.297143406325+e*(.764050615669+e*1)))),t/n)}qh.exports=BB});var Ah=p((Bz,Nh)=>{"use strict";function UB(e){var r,t,n;return e===0?-.0172839517431:(e<0?r=-e:r=e,r<=1?(t=-.0172839517431+
e*(-.0146362417966+e*(-.00357406772616+e*(-.000391032032692+e*249634036069e-17))),n=1+e*(.690560400696+e*(.249962384741+
e*(.0443843438769+e*.00424073217211)))):(e=1/e,t=249634036069e-17+e*(-.000391032032692+e*(-.00357406772616+e*(-.0146362417966+
e*-.0172839517431))),n=.00424073217211+e*(.0443843438769+e*(.249962384741+e*(.690560400696+e*1)))),t/n)}Nh.exports=UB});var Oh=p((Uz,Sh)=>{"use strict";function GB(e){var r,t,n;return e===0?.99994466948:(e<0?r=-e:r=e,r<=1?(t=.99994466948+e*
(104.649839762+e*(857.204033806+e*(731.901559577+e*45.5174411671))),n=1+e*(104.526456943+e*(823.313447808+e*(3119.93802124+
e*3970.03311219)))):(e=1/e,t=45.5174411671+e*(731.901559577+e*(857.204033806+e*(104.649839762+e*.99994466948))),n=3970.03311219+
e*(3119.93802124+e*(823.313447808+e*(104.526456943+e*1)))),t/n)}Sh.exports=GB});var _h=p((Gz,Ih)=>{"use strict";var XB=$(),VB=bh(),jB=Ah(),YB=Oh();function KB(e){var r,t;return e<-5?(t=e*e,r=XB(-e),(12-
t-6*(r*r))/(12*t*e)):e<-2?VB(e):e<2?jB(e):e<1e3?(t=1/e,YB(e)/(-12*e)):-1/(12*e)}Ih.exports=KB});var Mh=p((Xz,Eh)=>{"use strict";function QB(e){var r,t,n;return e===0?.0495346498136:(e<0?r=-e:r=e,r<=1?(t=.0495346498136+
e*(.0299521337141+e*(.00688296911516+e*(.000512634846317+e*-201411722031e-16))),n=1+e*(.759803615283+e*(.261547111595+e*
(.0464854522477+e*.00403751193496)))):(e=1/e,t=-201411722031e-16+e*(.000512634846317+e*(.00688296911516+e*(.0299521337141+
e*.0495346498136))),n=.00403751193496+e*(.0464854522477+e*(.261547111595+e*(.759803615283+e*1)))),t/n)}Eh.exports=QB});var Lh=p((Vz,Th)=>{"use strict";function ZB(e){var r,t,n;return e===0?.00452313583942:(e<0?r=-e:r=e,r<=1?(t=.00452313583942+
e*(.00120744920113+e*(-789724156582e-16+e*(-504476066942e-16+e*-535770949796e-17))),n=1+e*(.912203410349+e*(.405368773071+
e*(.0901638932349+e*.00948935714996)))):(e=1/e,t=-535770949796e-17+e*(-504476066942e-16+e*(-789724156582e-16+e*(.00120744920113+
e*.00452313583942))),n=.00948935714996+e*(.0901638932349+e*(.405368773071+e*(.912203410349+e*1)))),t/n)}Th.exports=ZB});var Fh=p((jz,Ch)=>{"use strict";function $B(e){var r,t,n;return e===0?.00439937562904:(e<0?r=-e:r=e,r<=1?(t=.00439937562904+
e*(.000487225670639+e*(-.000128470657374+e*(529110969589e-17+e*15716677175e-17))),n=1+e*(.794435257415+e*(.333094721709+
e*(.0703527806143+e*.00806110846078)))):(e=1/e,t=15716677175e-17+e*(529110969589e-17+e*(-.000128470657374+e*(.000487225670639+
e*.00439937562904))),n=.00806110846078+e*(.0703527806143+e*(.333094721709+e*(.794435257415+e*1)))),t/n)}Ch.exports=$B});var kh=p((Yz,Rh)=>{"use strict";function JB(e){var r,t,n;return e===0?-.0011481191232:(e<0?r=-e:r=e,r<=1?(t=-.0011481191232+
e*(-.112850923276+e*(1.51623048511+e*(-.218472031183+e*.0730002451555))),n=1+e*(14.2482206905+e*(69.7360396285+e*(218.938950816+
e*277.067027185)))):(e=1/e,t=.0730002451555+e*(-.218472031183+e*(1.51623048511+e*(-.112850923276+e*-.0011481191232))),n=
277.067027185+e*(218.938950816+e*(69.7360396285+e*(14.2482206905+e*1)))),t/n)}Rh.exports=JB});var Wh=p((Kz,Ph)=>{"use strict";function xB(e){var r,t,n;return e===0?-.000145727889667:(e<0?r=-e:r=e,r<=1?(t=-.000145727889667+
e*(-.290806748131+e*(-13.308504545+e*(199.722374056+e*-11.4311378756))),n=1+e*(139.612587808+e*(2189.01116348+e*(7115.24019009+
e*45574.6081453)))):(e=1/e,t=-11.4311378756+e*(199.722374056+e*(-13.308504545+e*(-.290806748131+e*-.000145727889667))),n=
45574.6081453+e*(7115.24019009+e*(2189.01116348+e*(139.612587808+e*1)))),t/n)}Ph.exports=xB});var Bh=p((Qz,Hh)=>{"use strict";var Dh=$(),zB=Mh(),eU=Lh(),rU=Fh(),tU=kh(),nU=Wh();function oU(e){var r,t;return e<-8?(r=
e*e,t=Dh(-e)/e,(-30+e*t*(6*r*t*t-12+r))/(12*e*r*r)):e<-4?zB(e)/(e*e):e<-2?eU(e):e<2?rU(e):e<10?(r=1/e,tU(r)/(e*e)):e<100?
(r=1/e,nU(r)/(e*e)):-Dh(e)/(12*e*e*e)}Hh.exports=oU});var Zh=p((Zz,Qh)=>{"use strict";var sU=La(),Uh=Sr(),Ke=en(),iU=Ar(),Gh=tr(),R0=x(),Xh=X(),ln=re(),aU=Vr(),uU=ae(),Pe=$(),
cU=Gn(),lU=co(),fU=Zi(),pU=$9(),Vh=Ca(),jh=mh(),vU=wh(),dU=_h(),mU=Bh(),hU=sU("gammaincinv:compute"),zr=.5,ka=.3333333333333333,
gU=.25,Yh=.2,Kh=.16666666666666666,yU=.08333333333333333,wU=.041666666666666664,We=[0,0,0,0,0];function qU(e,r,t){var n,
o,s,i,a,u,l,c,f,v,d,h,g,w,y,N,q,C,b,L,O,D,V,ve,Fe,de,Te,Ae,M,G,Rt,cs,ls,fs,xu,ye,ie,ps,we,vr,Be,vs,ds,ms;if(r<zr?(i=!0,a=
r,vs=-1):(i=!1,a=t,vs=1),we=0,Xh(e-1)<1e-4&&(vr=0,i?r<.001?(cs=r*r,Ae=cs*r,Rt=Ae*r,L=Rt*r,b=L*r,O=r+cs*zr+Ae*ka+Rt*gU+L*
Yh+b*Kh):O=-Pe(1-r):O=-Pe(t),e===1?(we=2,fs=O):(s=Ke(e),we=1)),t<1e-30&&e<zr&&(vr=0,O=-Pe(t*Gh(e))+(e-1)*Pe(-Pe(t*Gh(e))),
we=1,s=Ke(e)),e>1&&e<500&&r<1e-80){for(vr=0,u=1/e,n=1/(e+1),O=(Ke(e+1)+Pe(r))*u,O=ln(O),w=O,ps=0;ps<10;ps++)O=w*ln(O*u)*
uU(1-O*n,u);we=1,s=Ke(e)}if(l=1/e*(Pe(r)+Ke(e+1)),l<Pe(Yh*(1+e))&&we===0&&(Be=ln(l),vr=0,D=e*e,ls=D*e,M=ls*e,y=e+1,d=y*y,
v=y*d,f=d*d,N=e+2,c=N*N,q=e+3,We[0]=1,We[1]=1/y,We[2]=zr*(3*e+5)/(d*N),We[3]=ka*(31+8*D+33*e)/(v*N*q),We[4]=wU*(2888+1179*
ls+125*M+3971*D+5661*e)/(f*c*q*(e+4)),O=Be*Uh(We,Be),s=Ke(e),we=1),e<10&&we===0&&(h=R0(e)/(jh(e)*cU),g=aU(.02,h),t<g&&(vr=
0,ye=1-e,de=ye*ye,Te=de*ye,C=R0(-2/e*Pe(t/h)),O=e*Vh(C),ie=Pe(O),O>5?(V=ie*ie,ve=V*ie,Fe=ve*ie,Be=1/O,We[0]=ie-1,We[1]=(3*
ye-2*ye*ie+V-2*ie+2)*zr,We[2]=(24*ye*ie-11*de-24*ye-6*V+12*ie-12-9*ye*V+6*de*ie+2*ve)*Kh,We[3]=(-12*Te*ie+8.04*ye*V-114*
de*ie+(72+36*V)+(3*Fe-72*ie+162)*(ye-168*ye*ie)-(12*ve+25*Te)-(22*ye*ve+36*de*V+120*de))*yU,We[4]=0,O=O-ie+ye*Be*Uh(We,Be)):
(Be=1/O,V=ie*ie,xu=ie-1,ds=ie-ye*Be*xu,ds<O&&(O-=ds)),s=Ke(e),we=1)),Xh(a-zr)<1e-5&&we===0&&(vr=0,u=1/e,O=e-ka+(.019753086419753086+
.007211444248481286*u)*u,s=Ke(e),we=1),e<1&&we===0&&(vr=0,i?O=ln(1/e*(Pe(a)+Ke(e+1))):O=ln(1/e*(Pe(1-a)+Ke(e+1))),s=Ke(e),
we=1),we===0)if(vr=1,u=1/e,Be=iU(2*a),C=vs*Be/R0(e*zr),Be<lU)C+=(vU(C)+(dU(C)+mU(C)*u)*u)*u,O=e*Vh(C),ms=C,G=-R0(e/fU)*ln(
-zr*e*ms*ms)/jh(e),o=1/G;else return hU("Warning: Overflow problems in one or more steps of the computation."),NaN;return we<
2&&(fs=pU(O,e,vr,r,t,s,o,i)),fs}Qh.exports=qU});var eg=p(($z,zh)=>{"use strict";var $h=B(),bU=Zn(),Jh=J(),xh=Zh();function NU(e,r,t){return $h(e)||$h(r)?NaN:r<bU?NaN:e>
1||e<0?NaN:t===!0?e===0?Jh:e===1?0:xh(r,1-e,e):e===0?0:e===1?Jh:xh(r,e,1-e)}zh.exports=NU});var tg=p((Jz,rg)=>{"use strict";var AU=eg();rg.exports=AU});var og=p((xz,ng)=>{"use strict";var SU=5e-324;ng.exports=SU});var ug=p((zz,ag)=>{"use strict";var sg=tg(),ig=$(),OU=x(),IU=og(),_U=Oa(),EU=Ea();function MU(e,r,t,n){var o,s,i,a,u,l,c,
f,v,d,h,g,w,y,N,q,C,b,L,O,D,V,ve,Fe,de,Te,Ae,M,G,Rt;return t<n?u=sg(t,r,!0):u=sg(n,r,!1),u/=e,y=r/e,M=OU(1+y),b=M*M,L=b*
M,O=b*b,D=L*b,V=L*L,ve=O*L,Fe=O*O,de=D*O,c=D*D,Ae=u-y,N=Ae*Ae,q=N*Ae,C=N*N,Te=M+1,f=Te*Te,v=Te*f,d=f*f,h=(M+2)*(M-1)/(3*
M),h+=(L+9*b+21*M+5)*Ae/(36*b*Te),h-=(O-13*L+69*b+167*M+46)*N/(1620*f*L),h-=(7*D+21*O+70*L+26*b-93*M-31)*q/(6480*v*O),h-=
(75*V+202*D+188*O-888*L-1345*b+118*M+138)*C/(272160*d*D),g=(28*O+131*L+402*b+581*M+208)*(M-1)/(1620*Te*L),g-=(35*V-154*D-
623*O-1636*L-3983*b-3514*M-925)*Ae/(12960*f*O),g-=(2132*ve+7915*V+16821*D+35066*O+87490*L+141183*b+95993*M+21640)*N/(816480*
D*v),g-=(11053*Fe+53308*ve+117010*V+163924*D+116188*O-258428*L-677042*b-481940*M-105497)*q/(14696640*d*V),w=-((3592*ve+8375*
V-1323*D-29198*O-89578*L-154413*b-116063*M-29632)*(M-1))/(816480*D*f),w-=(442043*de+2054169*Fe+3803094*ve+3470754*V+2141568*
D-2393568*O-19904934*L-34714674*b-23128299*M-5253353)*Ae/(146966400*V*v),w-=(116932*c+819281*de+2378172*Fe+4341330*ve+6806004*
V+10622748*D+18739500*O+30651894*L+30869976*b+15431867*M+2919016)*N/(146966400*d*ve),l=u+h/e+g/(e*e)+w/(e*e*e),l<=0&&(l=
IU),G=l-y*ig(l)+(1+y)*ig(1+y)-y,o=1/(1+y),i=l<y?o:0,a=l<y?1:o,Rt=(i+a)/2,s=_U(G,y),EU(s,Rt,i,a,32,100)}ag.exports=MU});var lg=p((eee,cg)=>{"use strict";var ue=X(),TU=Nt(),Pa=Ia(),LU=It(),Wa=jr();function CU(e,r,t,n,o,s){var i,a,u,l,c,f,v,d,
h,g,w,y,N,q,C,b;q=0,a=!1,f=r,c=TU(1,1-o),h=LU(1e7*r,1e7),v=0,u=h,l=h,d=s;do{if(v=q,l=u,u=h,N=e(f),q=N[0],C=N[1],b=N[2],d-=
1,q===0)break;if(C===0?(v===0&&(f===t?r=n:r=t,v=e(r),h=r-f),Pa(v)*Pa(q)<0?h<0?h=(f-t)/2:h=(f-n)/2:h<0?h=(f-n)/2:h=(f-t)/
2):b===0?h=q/C:(g=2*q,y=2*C-q*(b/C),ue(y)<1&&ue(g)>=ue(y)*Wa?h=q/C:h=g/y,h*C/q<0&&(h=q/C,ue(h)>2*ue(r)&&(h=(h<0?-1:1)*2*
ue(r)))),i=ue(h/l),i>.8&&i<2&&(h=h>0?(f-t)/2:(f-n)/2,ue(h)>f&&(h=Pa(h)*f),l=h*3),r=f,f-=h,f<t){if(ue(t)<1&&ue(f)>1&&Wa/ue(
f)<ue(t)?w=1e3:w=f/t,ue(w)<1&&(w=1/w),!a&&w>0&&w<3)h=.99*(r-t),f=r-h,a=!0;else if(h=(r-t)/2,f=r-h,f===t||f===n)break}else if(f>
n){if(ue(n)<1&&ue(f)>1&&Wa/ue(f)<ue(n)?w=1e3:w=f/n,ue(w)<1&&(w=1/w),!a&&w>0&&w<3)h=.99*(r-n),f=r-h,a=!0;else if(h=(r-n)/
2,f=r-h,f===t||f===n)break}h>0?n=r:t=r}while(d&&ue(f*c)<ue(h));return f}cg.exports=CU});var pg=p((ree,fg)=>{"use strict";var FU=Na().assign,RU=X(),kU=jr(),Da=Ur();function PU(e,r,t,n){return o;function o(s){var i,
a,u,l,c;return c=1-s,i=[0,0],FU(s,e,r,!0,n,i,1,0),l=i[0]-t,a=i[1],n&&(a=-a),c===0&&(c=Da*64),s===0&&(s=Da*64),u=a*(-(c*e)+
(r-2)*s+1),RU(u)<c*s*kU&&(u/=c*s),n&&(u=-u),a===0&&(a=(n?-1:1)*Da*64),[l,a,u]}}fg.exports=PU});var Ng=p((tee,bg)=>{"use strict";var WU=Sr(),vg=I0(),Ha=At(),dg=rr(),DU=$o(),fn=Ti(),mg=x(),HU=X(),hg=re(),lr=ae(),gg=Jt(),
BU=It(),UU=Vr(),yg=$(),Ba=Ur(),wg=t0(),qg=je(),GU=z8(),XU=t9(),VU=D9(),jU=ug(),YU=lg(),KU=pg(),QU=32,ZU=1e3,Tt=[0,0,0,0,
0];function $U(e,r,t,n){var o,s,i,a,u,l,c,f,v,d,h,g,w,y,N,q,C,b,L,O,D,V,ve,Fe,de,Te,Ae,M,G;if(s=!1,n===0)return[1,0];if(t===
0)return[0,1];if(e===1){if(r===1)return[t,1-t];g=r,r=e,e=g,g=n,n=t,t=g,s=!0}if(M=0,a=0,l=1,e===.5){if(r===.5)return M=gg(
t*wg),M*=M,G=gg(n*wg),G*=G,[M,G];r>.5&&(g=r,r=e,e=g,g=n,n=t,t=g,s=!s)}if(r===.5&&e>=.5&&t!==1)D={},M=GU(e,t,D),G=D.value;else{
if(r===1)return t<n?e>1?(M=lr(t,1/e),G=-Ha(yg(t)/e)):(M=lr(t,1/e),G=1-M):(M=hg(dg(-n)/e),G=-Ha(dg(-n)/e)),s&&(g=G,G=M,M=
g),[M,G];if(e+r>5)t>.5&&(g=r,r=e,e=g,g=n,n=t,t=g,s=!s),v=UU(e,r),f=BU(e,r),mg(v)>f-v&&v>5?(M=XU(e,r,t),G=1-M):(de=e+r,u=
DU(mg(e/de)),i=v/de,i>=.2&&i<=.8&&de>=10?(h=lr(t,1/e),h<.0025&&e+r<200?M=h*lr(e*fn(e,r),1/e):M=VU(t,de,u),G=1-M):(e<r&&(g=
r,r=e,e=g,g=n,n=t,t=g,s=!s),d=0,r<2&&(d=fn(e,r)),d===0?G=1:(G=lr(r*n*d,1/r),M=1-G)),G>1e-5&&(M=jU(e,r,t,n),G=1-M));else if(e<
1&&r<1){if(O=(1-e)/(2-e-r),q=vg(O,e,r)-t,HU(q)/t<qg*3)return s?[1-O,O]:[O,1-O];q<0&&(g=r,r=e,e=g,g=n,n=t,t=g,s=!s,O=1-O),
L=lr(e*t*fn(e,r),1/e),M=L/(1+L),G=1/(1+L),M>O&&(M=O),l=O}else e>1&&r>1?(O=(e-1)/(e+r-2),w=(r-1)/(e+r-2),b=vg(O,e,r)-t,b<
0&&(g=r,r=e,e=g,g=n,n=t,t=g,g=w,w=O,O=g,s=!s),C=yg(t*e*fn(e,r))/e,M=hg(C),G=M<.9?1-M:-Ha(C),r<e&&M<.2&&(y=e-1,N=r-1,V=e*
e,ve=e*V,Fe=r*r,Tt[0]=0,Tt[1]=1,Tt[2]=N/y,y*=y,Tt[3]=N*(3*e*r+5*r+V-e-4)/(2*(e+2)*y),y*=e+1,Tt[4]=N*(33*e*Fe+31*Fe+8*V*Fe-
30*e*r-47*r+11*V*r+6*ve*r+18+4*e-ve+V*V-10*V),Tt[4]/=3*(e+3)*(e+2)*y,M=WU(Tt,M)),M>O&&(M=O),l=O):(r<e&&(g=r,r=e,e=g,g=n,
n=t,t=g,s=!s),lr(t,1/e)<.5?(M=lr(t*e*fn(e,r),1/e),M===0&&(M=Ba),G=1-M):(G=lr(1-lr(t,r*fn(e,r)),1/r),G===0&&(G=Ba),M=1-G))}
return M>.5&&(g=r,r=e,e=g,g=n,n=t,t=g,g=G,G=M,M=g,s=!s,Te=1-l,Ae=1-a,a=Te,l=Ae),a===0&&(s?(a=qg,M<a&&(M=a)):a=Ba,M<a&&(M=
a)),o=QU,M<1e-50&&(e<1||r<1)&&(o*=3,o/=2),c=KU(e,r,t<n?t:n,t>=n),M=YU(c,M,a,l,o,ZU),M===a&&(M=0),s?[1-M,M]:[M,1-M]}bg.exports=
$U});var Sg=p((nee,Ag)=>{"use strict";var JU=Ng();Ag.exports=JU});var _g=p((oee,Ig)=>{"use strict";var Ua=B(),Og=Sg();function xU(e,r,t,n){return Ua(e)||Ua(r)||Ua(t)?NaN:r<=0||t<=0?NaN:e<
0||e>1?NaN:n?Og(r,t,1-e,e)[0]:Og(r,t,e,1-e)[0]}Ig.exports=xU});var Ga=p((see,Eg)=>{"use strict";var zU=_g();Eg.exports=zU});var Tg=p((iee,Mg)=>{"use strict";var eG=Ga(),Xa=B();function rG(e,r,t){return Xa(e)||Xa(r)||Xa(t)||r<=0||t<=0||e<0||e>1?
NaN:eG(e,r,t)}Mg.exports=rG});var Cg=p((aee,Lg)=>{"use strict";function tG(e){return r;function r(){return e}}Lg.exports=tG});var lo=p((uee,Fg)=>{"use strict";var nG=Cg();Fg.exports=nG});var kg=p((cee,Rg)=>{"use strict";var oG=lo(),sG=Ga(),Va=B();function iG(e,r){if(Va(e)||Va(r)||e<=0||r<=0)return oG(NaN);
return t;function t(n){return Va(n)||n<0||n>1?NaN:sG(n,e,r)}}Rg.exports=iG});var Dg=p((lee,Wg)=>{"use strict";var aG=Nr(),Pg=Tg(),uG=kg();aG(Pg,"factory",uG);Wg.exports=Pg});var Bg=p((fee,Hg)=>{"use strict";var cG=Ee();function lG(e){return cG(e)===e&&e>=0}Hg.exports=lG});var fo=p((pee,Ug)=>{"use strict";var fG=Bg();Ug.exports=fG});var Xg=p((vee,Gg)=>{"use strict";var pG=fo(),vG=I0(),ja=B(),dG=Ee(),mG=J();function hG(e,r,t){return ja(e)||ja(r)||ja(t)||
t<0||t>1||!pG(r)||r===mG?NaN:e<0?0:e>=r?1:(e=dG(e+1e-7),vG(t,e+1,r-e,!0,!0))}Gg.exports=hG});var jg=p((dee,Vg)=>{"use strict";var gG=fo(),yG=lo(),wG=I0(),Ya=B(),qG=Ee(),bG=J();function NG(e,r){if(Ya(e)||Ya(r)||r<0||
r>1||!gG(e)||e===bG)return yG(NaN);return t;function t(n){return Ya(n)?NaN:n<0?0:n>=e?1:(n=qG(n+1e-7),wG(r,n+1,e-n,!0,!0))}}
Vg.exports=NG});var pn=p((mee,Kg)=>{"use strict";var AG=Nr(),Yg=Xg(),SG=jg();AG(Yg,"factory",SG);Kg.exports=Yg});var Ka=p((hee,Qg)=>{"use strict";var OG=pn();function IG(e,r,t,n){for(;e!==0&&OG(e-1,t,n)>=r;)e-=1;return e}Qg.exports=IG});var Qa=p((gee,Zg)=>{"use strict";var _G=pn();function EG(e,r,t,n){for(e+=1;_G(e,t,n)<r;)e+=1;return e}Zg.exports=EG});var zg=p((yee,xg)=>{"use strict";var MG=fo(),$g=Ar(),Za=B(),TG=Hn(),LG=x(),CG=pn(),Jg=an(),FG=J(),RG=Ka(),kG=Qa();function PG(e,r,t){
var n,o,s,i,a,u,l;return Za(e)||Za(r)||Za(t)||e<0||e>1||t<0||t>1||!MG(r)||r===FG?NaN:e===1||t===1?r:e===0||t===0||r===0?
0:(a=r*t,s=LG(r*t*(1-t)),n=1/s,e<.5?l=-$g(2*e)*Jg:l=$g(2*(1-e))*Jg,u=l*l,i=l+n*(u-1)/6,o=TG(a+s*i),CG(o,r,t)>=e?RG(o,e,r,
t):kG(o,e,r,t))}xg.exports=PG});var ry=p((wee,ey)=>{"use strict";var WG=B();function DG(e,r){return WG(e)||e<0||e>1?NaN:r}ey.exports=DG});var oy=p((qee,ny)=>{"use strict";var HG=lo(),ty=B();function BG(e){if(ty(e))return HG(NaN);return r;function r(t){return ty(
t)||t<0||t>1?NaN:e}}ny.exports=BG});var ay=p((bee,iy)=>{"use strict";var UG=Nr(),sy=ry(),GG=oy();UG(sy,"factory",GG);iy.exports=sy});var py=p((Nee,fy)=>{"use strict";var XG=fo(),VG=lo(),uy=ay().factory,cy=Ar(),$a=B(),jG=Hn(),YG=x(),KG=pn(),ly=an(),QG=J(),
ZG=Ka(),$G=Qa();function JG(e,r){var t,n,o;if($a(e)||$a(r)||!XG(e)||e===QG||r<0||r>1)return VG(NaN);if(r===0||e===0)return uy(
0);if(r===1)return uy(e);return o=e*r,n=YG(e*r*(1-r)),t=1/n,s;function s(i){var a,u,l,c;return $a(i)||i<0||i>1?NaN:i===0?
0:i===1?e:(i<.5?c=-cy(2*i)*ly:c=cy(2*(1-i))*ly,l=c*c,u=c+t*(l-1)/6,a=jG(o+n*u),KG(a,e,r)>=i?ZG(a,i,e,r):$G(a,i,e,r))}}fy.
exports=JG});var my=p((Aee,dy)=>{"use strict";var xG=Nr(),vy=zg(),zG=py();xG(vy,"factory",zG);dy.exports=vy});var k=JSON.parse(document.getElementById("data")?.textContent??""),it=k.few,m=k.columns,le=-1,at=1,ut=3,ct=0,hs=1,gs=2,kt=3,
ec=4,ys=5,lt=1,ft=2,Ao=3,yn=4,dr=5;function wb(e){if(Array.isArray(e))return Int32Array.from(e);let r=new Int32Array(e.n).
fill(e.most),t=-1;return e.steps.forEach((n,o)=>{t+=n,r[t]=e.others[o]}),r}for(let e of[m.events,m.waits,m.verdicts,m.chains,
m.links,m.floats,m.findings,m.published]){let r=e;for(let t of Object.keys(r))r[t]=wb(r[t])}function Ze(e){let r=new Int32Array(
e.length+1);for(let t=0;t<e.length;t+=1)r[t+1]=r[t]+e[t];return r}var S={n:m.cases.length,events:Ze(m.events.of),waits:Ze(
m.waits.of),verdicts:Ze(m.verdicts.of),chains:Ze(m.chains.of),links:Ze(m.links.of),floats:Ze(m.floats.of),findings:Ze(m.
findings.of),published:Ze(m.published.of),byName:new Map(m.cases.map((e,r)=>[e[0],r]))};function te(e){return e<0?"":m.texts[e]}
function Z(e){return m.cases[e][0]}function qb(e){return m.mores[e]}function Ue(e){return m.steps[e][1]}function $e(e){return e<
0?"":m.standards[e][0]}function ws(e,r){let t=m.waits.stop[e];if(t>=0)return m.events.at[r+t]+m.events.span[r+t];let n=r+
m.waits.start[e];return m.waits.state[e]===at?m.asOf[1]:m.events.at[n]+m.events.span[n]}function Pt(e){let r=[];for(let t=S.
events[e];t<S.events[e+1];t+=1){let n=m.events;r.push({activity:n.activity[t],name:m.activities[n.activity[t]][1],agency:m.
activities[n.activity[t]][2],at:n.at[t],end:n.at[t]+n.span[t],when:te(n.when[t]),row:te(n.row[t]),more:qb(n.more[t])})}return r}
function bb(e){let r=[];for(let t=S.verdicts[e];t<S.verdicts[e+1];t+=1){let n=m.verdicts;r.push({standard:n.standard[t],
outcome:n.outcome[t],elapsed:te(n.elapsed[t]),due:te(n.due[t]),dueAt:n.dueAt[t],before:te(n.before[t]),beforeAt:n.beforeAt[t],
over:te(n.over[t]),note:te(n.note[t])})}return r}function pt(e){let r=S.events[e],t=[];for(let n=S.waits[e];n<S.waits[e+
1];n+=1){let o=m.waits,s=r+o.start[n],i=o.stop[n]<0?le:r+o.stop[n],a=m.events.at[s];t.push({step:o.step[n],title:Ue(o.step[n]),
agency:o.agency[n],kind:o.kind[n],passed:o.passed[n],said:te(o.said[n]),open:o.state[n]===at,start:a,startEnd:a+m.events.
span[s],stopBegin:i<0?le:m.events.at[i],stop:Math.max(ws(n,r),a),rows:[s,i].filter(u=>u>=0).map(u=>te(m.events.row[u])).
join(" to "),verdicts:bb(n)})}return t}function So(e){let r=[];for(let t=S.findings[e];t<S.findings[e+1];t+=1){let n=m.findings;
r.push({finding:te(n.finding[t]),sentence:te(n.sentence[t]),rows:te(n.rows[t])})}return r}var Oo=["site","from","to","agency","step","outcome","find","case","align","scale","sort","zoom","part"],E={},rc=[];function Nb(){
let e=new URLSearchParams(location.hash.includes("=")?location.hash.slice(1):""),r={};for(let t of Oo){let n=e.get(t);n&&
(r[t]=n)}return r}function Ab(){let e=new URLSearchParams;for(let t of Oo)E[t]&&e.set(t,E[t]);let r=e.toString();return r?
"#"+r:location.pathname+location.search}function qs(e){let r=Oo.filter(t=>e[t]!==E[t]);if(r.length)for(let t of rc)t.keys.
some(n=>r.includes(n))&&t.act()}function Se(e){let r={...E};Object.assign(E,e);for(let t of Oo)E[t]||delete E[t];history.
replaceState(null,"",Ab()),qs(r)}function Ge(e,r){rc.push({keys:e,act:r})}function bs(){let e=E;return E=Nb(),e}var Io={displaylogo:!1,displayModeBar:!1,responsive:!1};function A(e){return document.getElementById(e)}function ne(e){return Array.
from(document.querySelectorAll(e))}function tc(e,r,t){for(let[n,o]of Object.entries(r||{}))o!=null&&e.setAttribute(n,String(
o));return e.append(...t),e}function _(e,r,...t){return tc(document.createElement(e),r,t)}function F(e,r,...t){return tc(
document.createElementNS("http://www.w3.org/2000/svg",e),r,t)}function wn(e,r){let t=_("button",{type:"button"},e);return t.
addEventListener("click",r),t}function fe(e,r){return _("tr",null,...e.map((t,n)=>{let o=r&&r.includes(n)?"n":null;return n?
_("td",{class:o},t):_("th",{scope:"row",class:o},t)}))}function qn(e,r,t){let n=_("tr",null,...e.map((o,s)=>_("th",{scope:"\
col",class:t&&t.includes(s)?"n":null},o)));return _("table",null,_("thead",null,n),_("tbody",null,...r.map(o=>fe(o,t))))}
function Fr(e,r){return _("div",{class:"scroll",tabindex:"0",role:"region","aria-label":r},e)}function ce(e){let r=e.map(
t=>Array.from(t.childNodes,n=>n.cloneNode(!0)));return function(){e.forEach((t,n)=>{t.replaceChildren(...r[n].map(o=>o.cloneNode(
!0)))})}}var Sb=/^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/;function Ob(e){return Array.from(e.rows).filter(
r=>!r.hidden).map(r=>Array.from(r.cells,t=>{let o=(t.querySelector("svg")?t.querySelector("svg").getAttribute("aria-labe\
l")||t.textContent:t.innerText||t.textContent).replace(/\s+/g," ").trim();return Sb.test(o)?"'"+o:o}))}function Ib(e){return e.
map(r=>r.map(t=>/[",\n]/.test(t)?'"'+t.replace(/"/g,'""')+'"':t).join(",")).join(`
`)+`
`}function Ns(e,r,t){let n=_("a",{download:t});n.href=URL.createObjectURL(new Blob([e],{type:r})),n.click(),setTimeout(()=>{
URL.revokeObjectURL(n.href)},1e4)}function _b(e){return(e.dataset.name||(e.querySelector(".title")||e).textContent).toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)||"chart"}async function Eb(e){let r=e.map(t=>t.join("	")).join(
`
`);try{await navigator.clipboard.writeText(r)}catch{let t=_("textarea",{class:"away","aria-hidden":"true"});t.value=r,document.
body.append(t),t.select(),document.execCommand("copy"),t.remove()}}function Mb(){let e=Array.from(document.styleSheets[0].
cssRules),r=e.find(n=>n.selectorText===":root")?.style,t=n=>n.cssText.replace(/var\((--[\w-]+)\)/g,(o,s)=>r?r.getPropertyValue(
s).trim():"");return e.filter(n=>n.selectorText&&n.selectorText.includes(".draw")).map(t).join(`
`)}function Tb(e){let r=F("g",null),t=34,n=300,o=(s,i,a)=>{let u=s.cloneNode(!0);u.setAttribute("x",i),u.setAttribute("y",
t),r.append(u),n=Math.max(n,i+s.viewBox.baseVal.width+(a?700:0)),t+=s.viewBox.baseVal.height};for(let s of e.querySelectorAll(
".drawing svg.draw"))o(s,0,!1);for(let s of e.querySelectorAll("#case-list tr")){let i=s.querySelectorAll("th, td"),a=s.
querySelector("svg.draw");if(!a)continue;let u=i[2].textContent;r.append(F("text",{x:8,y:t+20},i[0].textContent),F("text",
{class:"under",x:130+a.viewBox.baseVal.width,y:t+20},u.length>112?u.slice(0,111)+"\u2026":u)),o(a,120,!0)}return{body:r,
width:n,height:t}}function Lb(e){let r=e.closest("section").querySelector(".scope"),t=e.querySelector(":scope > .scope[d\
ata-scope=still]")||r.dataset.scope!=="chosen",n=document.body.dataset.choice;return n?[t?"Of all cases":"Of "+n]:[]}function nc(e,r){
let t=[document.body.dataset.marking+". As of "+document.body.dataset.asOf+". "+document.body.dataset.inputs].concat(Lb(
e)),n=F("svg",{xmlns:"http://www.w3.org/2000/svg",width:r.width,height:r.height+12+18*t.length,class:"draw"},F("style",null,
Mb()),F("rect",{width:"100%",height:"100%",fill:"#ffffff"}),F("text",{class:"picture-title",x:8,y:22},e.querySelector(".\
title").textContent),r.body,...t.map((o,s)=>F("text",{class:"under",x:8,y:r.height+18+18*s},o)));return new XMLSerializer().
serializeToString(n)}async function oc(e){let r=e.querySelector(".js-plotly-plot");if(!r)return nc(e,Tb(e));let[t,n]=[r.
offsetWidth,r.offsetHeight],o=await Plotly.toImage(r,{format:"svg",width:t,height:n}),s=decodeURIComponent(o.slice(o.indexOf(
",")+1));return nc(e,{body:F("g",{transform:"translate(0,30)"},sc),width:t,height:n+30}).replace(sc,()=>s)}var sc="[the \
drawing]";async function Cb(e,r){let t=new Image;t.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(e),await t.
decode();let n=_("canvas",{width:t.width*2,height:t.height*2});n.getContext("2d").drawImage(t,0,0,n.width,n.height),n.toBlob(
o=>{Ns(o,"image/png",r)})}function bn(e){let r=_b,t=function(){return Ob(e.querySelector("table"))},n=_("span",{class:"d\
one",role:"status"}),o=[wn("Copy the table",()=>{Eb(t()).then(()=>{n.textContent="Copied."})}),wn("Save as CSV",()=>{Ns(
"\uFEFF"+Ib(t()),"text/csv",r(e)+".csv")})];e.matches("figure")&&o.push(wn("Save as SVG",()=>{oc(e).then(u=>{Ns(u,"image\
/svg+xml",r(e)+".svg")})}),wn("Save as PNG",()=>{oc(e).then(u=>Cb(u,r(e)+".png"))}));let s=e.dataset.name?e.dataset.name.
replace(/-/g," "):e.querySelector(".title").textContent,i=_("div",{class:"tools",role:"group","aria-label":"Take away: "+
s},...o,n),a=e.querySelector("details.behind");a?a.before(i):e.append(i)}function ic(){for(let e of document.querySelectorAll(
"figure.chart, .takeaway"))e.querySelector(":scope > .tools")||bn(e)}var Nn=["within","beyond","open","unclear","plain","plain-open"],_o=0,Rr=1,uc=new WeakMap,Xe=_("div",{class:"tip",hidden:""}),
Fb=0;function Rb(e){let r=(s,i,...a)=>F("pattern",{id:e+s,width:i,height:i,patternUnits:"userSpaceOnUse"},F("rect",{class:"\
pat-"+s,width:i,height:i}),...a),t=(s,i)=>F("path",{class:"pat-line-"+i,d:s}),n=F("path",{class:"pat-line-plain-open",d:"\
M1,5 H6"}),o=s=>F("circle",{class:"pat-dot-"+s,cx:3.5,cy:3.5,r:1.3});return F("defs",null,r("beyond",7,t("M-1,8 L8,-1 M-\
1,1 L1,-1 M6,8 L8,6","beyond")),r("open",7,o("open")),r("unclear",7,t("M0,0 L7,7 M7,0 L0,7","unclear")),r("plain-open",10,
n))}function kb(e,r){let t=Nn[e];return["within","plain"].includes(t)?null:"url(#"+r+t+")"}function An(e,...r){let t=F("\
g",{class:"mark",role:"img",tabindex:"-1","aria-label":e.reduce((n,o)=>n+(n.endsWith(".")?" ":". ")+o)},...r);return uc.
set(t,e),t}function mr(e,r,t,n,o,s){return F("rect",{class:"part "+Nn[e],fill:kb(e,r),x:t,y:n,width:Math.max(o,2),height:s})}
function Wt(e,r,t,n,o){let s=[""];for(let a of e.split(" ")){let u=s.length-1;s[u]&&s[u].length+a.length>=n?s.push(a):s[u]+=
(s[u]?" ":"")+a}s.length>2&&(s[1]=s.slice(1).join(" ").slice(0,n-1)+"\u2026",s.length=2);let i=F("text",{class:o,x:r,y:t-
(s.length-1)*7.5});return s.forEach((a,u)=>{i.append(F("tspan",{x:r,dy:u?15:0},a))}),i}function kr(e,r,t){let n="d"+(Fb+=
1)+"-",o=F("svg",{class:"draw "+(t||""),viewBox:"0 0 "+e+" "+r,width:e,height:r,"data-patterns":n});return o.append(Rb(n)),
{root:o,id:n,width:e}}function ac(e,r){let t=uc.get(e);if(!t)return;Xe.replaceChildren(...t.map((i,a)=>_(a?"div":"strong",
null,i))),Xe.hidden=!1;let n=e.getBoundingClientRect(),o=Math.max(8,Math.min(r===void 0?n.left:r+16,document.documentElement.
clientWidth-Xe.offsetWidth-8)),s=n.bottom+Xe.offsetHeight+10<window.innerHeight;Xe.style.left=o+window.scrollX+"px",Xe.style.
top=(s?n.bottom:Math.max(n.top-Xe.offsetHeight,0))+window.scrollY+"px"}function As(){Xe.hidden=!0}function Pb(e,r){let t=r.
indexOf(e.target.closest(".mark"));if(t<0||e.ctrlKey||e.altKey||e.metaKey)return;let n={ArrowRight:t+1,ArrowDown:t+1,ArrowLeft:t-
1,ArrowUp:t-1,Home:0,End:r.length-1};if(!(e.key in n))return;let o=r[n[e.key]];e.preventDefault(),o&&(r[t].tabIndex=-1,o.
tabIndex=0,o.focus())}function Eo(e,...r){e.replaceChildren(...r);let t=e.querySelector(".mark");t&&(t.tabIndex=0)}function cc(){
document.body.append(Xe),Xe.setAttribute("aria-hidden","true"),document.addEventListener("pointerover",e=>{let r=e.target.
closest&&e.target.closest(".mark");r?ac(r,e.clientX):!Xe.contains(e.target)&&!(document.activeElement&&document.activeElement.
matches(".mark"))&&As()}),document.addEventListener("focusin",e=>{e.target.matches(".mark")?ac(e.target):As()}),document.
addEventListener("keydown",e=>{e.key==="Escape"&&As();let r=e.target.closest&&e.target.closest(".drawing");r&&Pb(e,Array.
from(r.querySelectorAll(".mark")))})}var Je=86400,vt=["January","February","March","April","May","June","July","August","September","October","November","Dec\
ember"],Sn=new Map(m.holidays);function Wb(e){let r=m.offsets,t=r.length-1;for(;t>0&&e<r[t][0];)t-=1;return e+r[t][1]}function hr(e){
return(m.base+Wb(e))/Je}function ge(e){return Math.floor(hr(e))}function gr(e){return new Date(e*Je*1e3)}function Ss(e){
return(e+3)%7>=5}function Os(e){return!Ss(e)&&!Sn.has(e)}var lc=(function(){let e=ge(0)-400,r=ge(m.offsets[m.offsets.length-
1][0])+4e3,t=[0];for(let n=e;n<r;n+=1)t.push(t[t.length-1]+(Os(n)?1:0));return function(n){return t[Math.min(Math.max(n-
e,0),t.length-1)]}})();function Mo(e,r){return r<e?-Mo(r,e):r===e?0:lc(r)-lc(e+1)+1}function On(e){let r=gr(e);return r.
getUTCFullYear()*12+r.getUTCMonth()}function xe(e){return Date.UTC(Math.floor(e/12),e%12,1)/1e3/Je}function To(e){let[r,
t]=[Math.min(...e),Math.max(...e)];return e.length?Array.from({length:t-r+1},(n,o)=>r+o):[]}function me(e){return e===null?
"":gr(e).toISOString().slice(0,10)}var Pr=["site","from","to","agency","step","outcome","find"],ee=document.body.dataset.told==="all"&&S.n>0,P=[];function Db(e){
let r=1/0;for(let t=S.events[e];t<S.events[e+1];t+=1)r=Math.min(r,m.events.at[t]);return ge(r)}function Hb(e,r){for(let[
t,n]of e)if(t===r)return n;return""}var Bb=m.mores.map(e=>Hb(e,"site")),dt=Array.from({length:S.n},(e,r)=>Db(r));function Ub(e,r){
for(let t=S.events[e];t<S.events[e+1];t+=1)if(Bb[m.events.more[t]]===r)return!0;return!1}function Is(e){return m.results.
findIndex(r=>r[0]===e)}function Gb(){let e=E.agency?m.agencies.indexOf(E.agency):le,r=E.step?m.steps.findIndex(n=>n[0]===
E.step):le,t=E.outcome?Is(E.outcome):le;return e<0&&r<0&&t<0?null:function(n){return e>=0&&m.waits.agency[n]!==e||r>=0&&
m.waits.step[n]!==r?!1:t<0||m.waits.result[n]===t}}function In(e){let r=Date.parse(e+"T00:00:00Z");return Number.isNaN(r)?
NaN:r/1e3/Je}function _s(){let e=Gb(),r=In(E.from||""),t=In(E.to||""),n=!Number.isNaN(r)||!Number.isNaN(t),o=(E.find||"").
toLowerCase();P=[];for(let s=0;s<S.n;s+=1)if(!(dt[s]<r||dt[s]>t||n&&dt[s]===1/0)&&!(o&&!Z(s).toLowerCase().includes(o))&&
!(E.site&&!Ub(s,E.site))){if(e){let i=!1;for(let a=S.waits[s];a<S.waits[s+1]&&!i;a+=1)i=e(a);if(!i)continue}P.push(s)}}function W(){
return Pr.some(e=>E[e])}function _n(e,r){let t=e.reduce((o,s)=>Math.min(o,dt[s]),1/0),n=ge(m.asOf[1]);return m.periods.map(
(o,s)=>({name:o[0],begin:o[1],end:o[2],words:r[s][0],recalculated:r[s][1]})).filter(o=>(o.begin===null||o.begin<=n)&&(o.
end===null||o.end>=t))}function Lo(){return m.periods.findIndex(e=>me(e[1])===(E.from||"")&&me(e[2])===(E.to||""))}function yr(e){return/^case\b/i.test(Z(e))?Z(e):"Case "+Z(e)}function ze(e){return yr(e).replace(/^C/,"c")}function Wr(e){
return te(m.cases[e][1])||"No late wait, no missed aim, nothing too early or unclear, and no practice point."}function Xb(e,r){
return e===ft&&m.steps[r][2]?m.notEnoughNotice:m.outcomes[e]}function En(e,r){return e.over?e.over+(e.outcome===dr?", st\
ill waiting":""):Xb(e.outcome,r)}function Es(e){return e.said+(e.open?" (still open)":"")}function fc(e,r){return(e.standard>=
0?$e(e.standard)+": ":"")+En(e,r)}function wr(e){let r=gr(e);return r.getUTCDate()+" "+vt[r.getUTCMonth()]+" "+r.getUTCFullYear()}function Mn(e){let r=gr(
e),t=n=>String(n).padStart(2,"0");return t(r.getUTCDate())+"/"+t(r.getUTCMonth()+1)+"/"+r.getUTCFullYear()}function Ms(e){
return vt[e%12]+" "+Math.floor(e/12)}function pc(e,r){return(e===null?"":", from "+wr(e))+(r===null?"":", to "+wr(r))}function Le(e,r){let t=Math.pow(10,r||0),n=Math.floor(Math.abs(e)*t+.5+1e-9);return n?(e<0?-n:n)/t:0}function Dt(e){return Math.
abs(e)>=96?Math.trunc(e):Math.trunc(e*10)/10}function Ht(e){return e.toLocaleString("en-GB",{minimumFractionDigits:1,maximumFractionDigits:1}).
replace(/\.0$/,"")}function Bt(e){let r=Math.floor(e);return e-r===.5?r%2?r+1:r:Math.round(e)}function I(e){return e.toLocaleString("en-GB")}function T(e,r,t){return I(e)+" "+(e===1?r:t||r+"s")}function H(e){let r=Le(
e*100);return r>=100&&e<1?"over 99%":r<=0&&e>0?"under 1%":r+"%"}function qe(e,r){if(r==="hours"&&e<1)return T(Math.floor(
e*60),"minute");let t=Ht(Dt(e)),n=r==="hours"&&e>=96?" ("+I(Math.floor(e/24))+" days)":"";return t+" "+(t==="1"?r.slice(
0,-1):r)+n}function Ut(e,r,t){let n=qe(e,t),o=qe(r,t);return n===o?n:(n.endsWith(t)?n.slice(0,-t.length).trim():n)+" to "+
o}function qr(e){let r=e.slice(1,2);return r!==r.toLowerCase()?e:e.slice(0,1).toLowerCase()+e.slice(1)}function Ts(e,r){
return H(e)+" to "+H(r)}var Ls=34;function Gt(e,r,t){let n=Math.max(e.clientWidth||1e3,280),o=n<700,s=o?8:300,i=o?Ls+36:Ls,a=30+i*Math.max(r.length,
1)+8,u=kr(n,a,"bars"),l=o?n-s-12:(n-s)*.66,c=t.to-t.from||1,f=d=>s+(d-t.from)/c*l,v=0;for(let[d,h]of t.ticks){let g=h.length*
3.3,w=f(d)-g<0;f(d)-(w?0:g)<v||(v=f(d)+(w?2:1)*g+8,u.root.append(F("line",{class:"grid",x1:f(d),x2:f(d),y1:24,y2:a-4}),F(
"text",{class:w?"tick first":"tick",x:f(d),y:16},h)))}r.forEach((d,h)=>{let g=30+h*i+(o?22:0);u.root.append(o?Wt(d.label,
s,g-7,Math.floor(n/7),"row-label narrow"):Wt(d.label,s-12,g+19,42,"row-label")),u.root.append(An(d.lines,F("rect",{class:"\
catch",x:s,y:g-2,width:n-s,height:Ls-4}),...d.parts.filter(y=>y[2]>y[1]||d.parts.length===1).map(y=>mr(y[0],u.id,f(y[1]),
g+4,f(y[2])-f(y[1]),20))));let w=Math.max(...d.parts.map(y=>y[2]));u.root.append(F("text",{class:"said","paint-order":"s\
troke",x:o?s:f(w)+8,y:g+(o?38:19)},d.said))}),u.root.setAttribute("role","group"),u.root.setAttribute("aria-label",t.title+
". "+t.says+" Arrow keys go from bar to bar."),Eo(e,u.root)}var Xt={hours:"hours",days:"days",working:"working days"};function jb(e,r){for(let t=S.events[e];t<S.events[e+1];t+=1)if(m.
events.activity[t]===r)return m.events.at[t]+m.events.span[t];return null}function Yb(e,r){let t=hr(e),n=Math.floor(t),o=Mo(
r,n);return n===r||Os(n)?o+t-n:n>r?o:o+1}function mt(){return m.activities.findIndex(e=>e[0]===E.align)}function Vt(e){let r=mt();
if(r<0)return{kind:"dates",at:hr};let t=jb(e,r);if(t===null)return null;let n=ge(t);return E.scale==="hours"?{kind:"hour\
s",at:o=>(o-t)/3600,day:n,anchor:t}:E.scale==="days"?{kind:"days",at:o=>hr(o)-n,day:n,anchor:t}:{kind:"working",at:o=>Yb(
o,n),day:n,anchor:t}}function vc(e,r){if(e.kind==="dates")return"";let t=qr(m.activities[mt()][1]),n={hours:(r-e.anchor)/
3600,days:ge(r)-e.day,working:Mo(e.day,ge(r))}[e.kind],o=Xt[e.kind],s=n<0?" before ":" after ";return qe(Math.abs(n),o)+
s+t}function Co(e,r,t,n){if(e.kind==="dates")return Cs(r,t,n);let o=Math.max(t-r,1e-9)/n,s=e.kind==="hours"?[1,2,3,6,12,
24,48,72,168,336,720,1440,2880,8760]:[1,2,5,10,15,20,50,100,200,500,1e3,2e3],i=s.find(u=>u>=o)||s[s.length-1],a=[];for(let u=Math.
ceil(r/i)*i;u<=t;u+=i)a.push([u,I(u||0),a.length?"":Xt[e.kind]]);return a}function dc(e,r,t){if(e.kind==="working"||!["d\
ates","days"].includes(e.kind))return[];let n=Math.floor(r)+(e.day||0),o=Math.ceil(t)+(e.day||0);if(o-n>750)return[];let s=[];
for(let i=n;i<=o;i+=1){let a=Sn.has(i)?"holiday":Ss(i)?"weekend":"",u=s[s.length-1];a&&(u&&u.kind===a&&u.to===i?u.to=i+1:
s.push({kind:a,from:i,to:i+1}))}return s.map(i=>({kind:i.kind,from:i.from-(e.day||0),to:i.to-(e.day||0),day:i.from}))}function Fo(e,r){
let t=Math.max(e,1)/r,n=Math.pow(10,Math.floor(Math.log10(t))),o=Math.max([1,2,5,10].map(i=>i*n).find(i=>i>=t)??t,1),s=[];
for(let i=0;i<=e;i+=o)s.push(i);return s}function Cs(e,r,t){let n=r-e,o=[],s=[1,2,7,14].find(u=>n/u<=t),i=u=>(u+3)%7===0,
a=[1,2,3,6,12,24,60].find(u=>n/(30.4*u)<=t)||120;for(let u=Math.ceil(e),l=-1/0;u<=r;u+=1){let c=gr(u),f=c.getUTCDate()===
1&&(c.getUTCFullYear()*12+c.getUTCMonth())%a===0;(s?(s<7||i(u))&&u-l>=s:f)&&(l=u,o.push([u,c.getUTCDate()+" "+vt[c.getUTCMonth()].
slice(0,3),String(c.getUTCFullYear())]))}return o}var Kb=[["within","Within the limit"],["beyond","Beyond the limit"],["open","Still open, with an arrow"],["unclear","The\
 record cannot tell"],["plain","No published limit"],["plain-open","No published limit, still open"]];function Qb(e,r,t,n){
let o=F("g",null);return e==="limit"?o.append(F("path",{class:"limit",d:"M"+(t+11)+","+(n-3)+"v19"})):e==="event"?o.append(
qc(t+11,n+7)):e==="imprecise"?o.append(Ro(t,t+22,n+7)):e==="weekend"||e==="holiday"?o.append(F("rect",{class:e,x:t,y:n,width:22,
height:14})):o.append(mr(Nn.indexOf(e),r,t,n,22,13)),o}function hc(e,r,t){let n=new Set(r.map(u=>Nn[u.kind]));r.some(u=>u.
passed>=0)&&n.add("beyond");let o=Kb.filter(u=>n.has(u[0])).concat([["limit","A limit"],["event","An event"],["imprecise",
"When in this span is not recorded"]]);(t.kind==="dates"||t.kind==="days")&&o.push(["weekend","Weekend"],["holiday","Ban\
k holiday"]);let s=kr(e,10,"legend"),i=4,a=6;for(let[u,l]of o){let c=30+l.length*6.4+16;i>4&&i+c>e&&(i=4,a+=22),s.root.append(
Qb(u,s.id,i,a),F("text",{class:"event-name","paint-order":"stroke",x:i+29,y:a+11},l)),i+=c}return s.root.setAttribute("h\
eight",a+24),s.root.setAttribute("viewBox","0 0 "+e+" "+(a+24)),s.root.setAttribute("aria-hidden","true"),s.root}function Zb(e,r,t,n,o){
if(r.kind==="dates")for(let[s,i,a]of m.periods){let u=Math.max(i===null?n:t.of(i),n),l=Math.min(a===null?e.width:t.of(a+
1),e.width);l<=u||(e.root.append(F("rect",{class:"period",x:u,y:0,width:l-u,height:o},F("title",null,s+pc(i,a)))),o===Tn&&
l-u>s.length*6&&e.root.append(F("text",{class:"period-name",x:u+4,y:o-3},s)))}}var gc=34,yc=20,$b=17,Jb=15,Dr=15;function br(){
return document.body.classList.contains("printing")}function wc(){return br()?Jb:$b}function xb(e,r){let t=new Set(e.map(
n=>n.agency));for(let n of r)t.add(n.agency);return[...t].map(n=>({name:m.agencies[n],events:e.filter(o=>o.agency===n),waits:r.
filter(o=>o.agency===n)}))}function zb(e,r){let t=e.filter(n=>n.open).reduce((n,o)=>Math.max(n,Es(o).length),0);return Math.
min(Math.max((t*6.3+36)/r,.14),.4)}function eN(e,r,t,n){let o=r.flatMap(l=>[e.at(l.at),e.at(l.end)]);(!o.length||t.some(
l=>l.open))&&o.push(e.at(m.asOf[1]));let s=Math.min(...o),i=Math.max(...o),a=i+(i-s)*.25;for(let l of t)for(let c of l.verdicts)
c.dueAt>=0&&e.at(c.dueAt)<=a&&(i=Math.max(i,e.at(c.dueAt)));let u=Math.max((i-s)*.02,e.kind==="hours"?2:.2);return[s-u,i+
u+(i-s)*n/(1-n)]}function rN(e,r){let t=vc(r,e.end);return[e.name,e.when].concat(t?[t]:[],e.more.map(n=>n[0]+": "+n[1]),
"Row: "+e.row)}function tN(e){let r=[e.title,"Elapsed: "+e.verdicts[0].elapsed];for(let n of e.verdicts){let o=En(n,e.step);
n.standard<0?r.push((n.standard===le?"No published standard: ":"No standard in force: ")+o):r.push($e(n.standard)+": "+m.
standards[n.standard][1],o+(n.due?" (due "+n.due+")":""))}let t=new Set(e.verdicts.map(n=>n.note).filter(Boolean));for(let n of t)
r.push("Note: "+n);return e.startEnd>e.start&&r.push("When in the span of its start is not recorded"),e.stopBegin>=0&&e.
stop>e.stopBegin&&r.push("When in the span of its stop is not recorded"),r.concat("Rows: "+e.rows)}function nN(e,r,t){let n=[];
return e.map(o=>{let s=(r(o.at)+r(o.end))/2,i=o.name.length*6.2+18,a=s+i>t&&s-i>0,u=a?s-i:s-7,l=a?s+7:s+i,c=n.findIndex(
f=>f<=u);return c<0&&(c=n.push(0)-1),n[c]=l,{event:o,middle:s,level:c,flip:a}})}function qc(e,r){return F("path",{class:"\
event",d:"M"+e+","+(r-6)+"l6,6l-6,6l-6,-6z"})}function oN(e,r,t,n){return e.map(o=>{let s=r+o.level*wc()+9,i=n(o.event.end)-
n(o.event.at);return An(rN(o.event,t),...i>14?[Ro(n(o.event.at),n(o.event.end),s)]:[],qc(o.middle,s),F("text",{class:"ev\
ent-name","paint-order":"stroke",x:o.middle+(o.flip?-10:10),y:s+4,"text-anchor":o.flip?"end":"start"},o.event.name))})}function Ro(e,r,t){
return F("path",{class:"imprecise",d:"M"+e+","+(t-3)+"v6m0,-3H"+r+"m0,-3v6"})}function sN(e,r,t){return e.verdicts.flatMap(
n=>[n.dueAt,n.beforeAt]).filter(n=>n>=0).map(n=>F("path",{class:"limit",d:"M"+r(n)+","+(t-5)+"v"+(Dr+10)}))}function iN(e,r,t,n,o,s){
let i=t(e.start),a=e.passed>=0?t(e.passed):t(e.stop),u=t(e.stop),l=[F("rect",{class:"catch",x:o,y:n-6,width:s-o,height:(br()?
yc:gc)-4}),mr(e.kind,r,i,n,a-i,Dr)];return e.passed>=0&&l.push(mr(Rr,r,a,n,u-a,Dr)),e.startEnd>e.start&&t(e.startEnd)-i>
3&&l.push(Ro(i,t(e.startEnd),n+Dr+5)),e.stopBegin>=0&&u-t(e.stopBegin)>3&&l.push(Ro(t(e.stopBegin),u,n+Dr+5)),l.push(...sN(
e,t,n)),e.open&&l.push(F("path",{class:"arrow",d:"M"+u+","+(n-3)+"l11,"+(Dr/2+3)+"l-11,"+(Dr/2+3)+"z"})),l.push(aN(e,t,n,
o,s)),An(tN(e),...l)}function aN(e,r,t,n,o){let s=Es(e),i=s.length*6.3+12,a=e.verdicts.flatMap(h=>[h.dueAt,h.beforeAt]).
filter(h=>h>=0&&r(h)<=o).map(r),u=Math.max(r(e.stop)+(e.open?12:0),...a)+7,l=Math.min(r(e.start),...a)-7,c=u+i<=o,f=!c&&
l-i>=n,v=c?Math.max(u,n+4):f?l:o-4,d=!c&&!f&&n<20?Dr:0;return F("text",{class:"said","paint-order":"stroke",x:v,y:t+12+d,
"text-anchor":c?"start":"end"},s)}var Tn=50,mc=60;function bc(e,r,t,n,o,s,i){for(let a of dc(r,n,o)){let u=Math.max(t.of(
a.from),s),l=Math.min(t.of(a.to),e.width);if(l<=u)continue;let c=F("rect",{class:a.kind,x:u,y:0,width:l-u,height:i});a.kind===
"holiday"&&c.append(F("title",null,wr(a.day)+": "+Sn.get(a.day))),e.root.append(c)}Zb(e,r,t,s,i)}function uN(e,r,t,n,o){
for(let[s]of r)t.of(s)>=n&&e.root.append(F("line",{class:"grid",x1:t.of(s),x2:t.of(s),y1:0,y2:o}))}function Fs(e,r,t,n,o,s){
let i=kr(e,Tn,"scale");bc(i,t,n,n.from,n.to,o,Tn);let a=-1/0;for(let[l,c,f]of r){let v=n.of(l);v<o||v>e-16||v<a||(a=v+Math.
max(c.length,f.length)*6.2+6,i.root.append(F("text",{class:"tick",x:v,y:17},c),F("text",{class:"tick low",x:v,y:32},f),F(
"line",{class:"grid",x1:v,x2:v,y1:36,y2:Tn})))}let u=n.at(m.asOf[1]);return u>=o&&u<=e&&i.root.append(F("line",{class:"a\
s-of",x1:u,x2:u,y1:36,y2:Tn})),i.root.setAttribute("aria-hidden","true"),o>20&&i.root.append(F("text",{class:"row-label",
x:o-12,y:24},ko(t,s))),i.root}function ko(e,r){if(e.kind==="dates")return r===null?"Dates":yr(r)+", by date";let t=qr(m.
activities[mt()][1]),n=Xt[e.kind]+" from "+t,o=n.length>44?n.slice(0,43)+"\u2026":n;return o.slice(0,1).toUpperCase()+o.
slice(1)}function Po(e,r,t,n,o){let s=i=>n+(i-r)/(t-r||1)*(o-n);return{of:s,at:i=>s(e.at(i)),from:r,to:t}}function cN(e,r,t,n,o,s,i){
let a=o<20,u=n.at,l=nN(r.events,u,s),c=i;e.root.append(F("line",{class:"lane",x1:0,x2:s,y1:c,y2:c}),F("text",{class:"lan\
e-name",x:4,y:c+16},r.name)),a&&(c+=20);let f=l.reduce((v,d)=>Math.max(v,d.level+1),1);e.root.append(...oN(l,c+4,t,u)),c+=
f*wc()+10;for(let v of r.waits)a&&(c+=28),br()&&v.title.length>mc&&(c+=8),e.root.append(a?Wt(v.title,4,c-6,Math.floor(s/
6.6),"row-label narrow"):Wt(v.title,o-12,c+18,br()?mc:44,"row-label")),e.root.append(iN(v,e.id,u,c+8,o,s)),c+=br()?yc:gc;
return c+(a?16:6)}function lN(e,r,t,n,o,s,i){let a=kr(o,10,"lane-of-case"),u=F("g",null);a.root.append(u);let l=cN(a,e,r,
t,n,o,1)+(i?14:0);a.root.setAttribute("height",l),a.root.setAttribute("viewBox","0 0 "+o+" "+l);let c={root:u,width:o};bc(
c,r,t,t.from,t.to,n,l),uN(c,s,t,n,l);let f=t.at(m.asOf[1]);return f>=n&&f<=o&&(a.root.append(F("line",{class:"as-of",x1:f,
x2:f,y1:0,y2:l})),i&&a.root.append(F("text",{class:"as-of-words",x:f-5,y:l-4,"text-anchor":"end"},"as of "+document.body.
dataset.asOf))),fN(a.root,a.id+"clip",n,o,l),a.root}function Wo(){let[e,r]=(E.zoom||"").split("-").map(Number);return e>=
0&&r<=1&&e<r?[e,r]:[0,1]}function Rs(e,r,t,n){let o=n??Vt(r);if(!o)return null;let s=Pt(r),i=pt(r),a=Math.max(e.clientWidth||
1e3,280),u=a<760?8:308,l=eN(o,s,i,zb(i,a-u)),c=l[1]-l[0],f=Po(o,l[0]+c*t[0],l[0]+c*t[1],u,a),v=Co(o,f.from,f.to,Math.max(
3,(a-u)/90)),d=xb(s,i),h=function(){return Fs(a,v,o,f,u,r)},g=d.map((y,N)=>{let q=lN(y,o,f,u,a,v,N===d.length-1);return br()?
_("div",{class:"whole"},h(),q):q}),w=br()?[]:[_("div",{class:"sticky"},h())];return{group:_("div",{role:"group"},...g),top:w,
width:a,waits:i,kind:o}}function fN(e,r,t,n,o){e.querySelector("defs").append(F("clipPath",{id:r},F("rect",{x:t-7,y:0,width:n-
t+7,height:o})));for(let s of e.querySelectorAll(".mark, .as-of"))s.setAttribute("clip-path","url(#"+r+")")}function Nc(e,r){let t=e.length+r,n=i=>i<e.length?e[i]:1/0,o=n(t-1>>1),s=n(t>>1);return s===1/0?1/0:o+(s-o)/2}var ks=1e-7;
function Do(e,r){return e>=r-ks}function Ln(e,r,t){let n=r.findIndex(o=>Do(o,t));return n<0?1/0:e[n]}function Ps(e,r,t,n){
let o=r.findIndex(i=>Do(i,t));if(o<0)return 1/0;if(r[o]>t+ks)return e[o];let s=r.findIndex(i=>i>t+ks);return(e[o]+(s<0?n:
e[s]))/2}function Oe(e,r){let t=0;for(let n=e.length;t<n;){let o=t+n>>1;e[o]<r?t=o+1:n=o}return t}function Ve(e,r){let t=0;
for(let n=e.length;t<n;){let o=t+n>>1;e[o]<=r?t=o+1:n=o}return t}function Ws(e,r,t,n){return t.map(o=>{let s=Ve(e,o);return s?
r[s-1]:n})}function Ac(e,r,t){return Ws(e,r,[t],0)[0]}function Ie(...e){let r=Float64Array.from(e.flatMap(t=>Array.from(
t))).sort();return Array.from(r.filter((t,n)=>!n||t!==r[n-1]))}function Ho(e,r,t){let n=(r-e)/(t-1);return Array.from({length:t},
(o,s)=>s===t-1?r:s*n+e)}function jt(e){return e.reduce((r,t)=>r+t,0)/e.length}function Cn(e){return e.slice(1).map((r,t)=>r-
e[t])}function j(e){return e.reduce((r,t)=>r+t,0)}function Ds(e,r,t,n){let o=Array.from(e,(a,u)=>u).sort((a,u)=>e[a]-e[u]||(r[a]===r[u]?t[a]-t[u]:r[a]-r[u])),s={low:[],high:[],
ended:[],weights:[]},i=-1;for(let a of o){if(i>=0&&e[a]===s.low[i]&&r[a]===s.high[i]&&t[a]===s.ended[i]){s.weights[i]+=n[a];
continue}i+=1,s.low.push(e[a]),s.high.push(r[a]),s.ended.push(t[a]),s.weights.push(n[a])}return s}function _e(e,r){return e.
high[r]!==1/0}function Hs(e,r){let t=0;return e.weights.forEach((n,o)=>{r(o)&&(t+=n)}),t}function er(e){return Hs(e,()=>!0)}
function Oc(e){return Hs(e,r=>_e(e,r))}function Ic(e){return Hs(e,r=>e.ended[r])}function Fn(e){return e.low.every((r,t)=>!_e(
e,t)||r===e.high[t])}function Yt(e){let r=e.low.map((t,n)=>_e(e,n)?t:1/0);return Ds(e.low,r,e.ended,e.weights)}function Kt(e){
let r=e.low.map((t,n)=>_e(e,n)?e.high[n]:t);return Ds(r,e.high,e.ended,e.weights)}var _c=0,pN=2,Sc=["low","high","state"],
vN="n",dN=2e3,mN=[4*86400,28*86400,364*86400],Ec=[[60,60,300,3600],[300,900,3600,14400],[900,3600,14400,86400],[900,14400,
86400,604800],[3600,14400,604800,2419200]];function Bo(e,r){return Ec[r-1][Ve(mN,e)]}function Mc(e){let r=Array.from(e.low,
(o,s)=>s).sort((o,s)=>e.low[o]-e.low[s]||e.high[o]-e.high[s]||e.state[o]-e.state[s]),t={low:[],high:[],state:[],n:[]},n=-1;
for(let o of r){if(n>=0&&Sc.every(s=>e[s][o]===t[s][n])){t.n[n]+=e.n[o];continue}n+=1;for(let s of[...Sc,vN])t[s].push(e[s][o])}
return t}function Tc(e,r){let t=e.state.map(s=>s===_c),n=e.high.map((s,i)=>t[i]?Math.ceil(s/Bo(s,r))*Bo(s,r):s),o=e.low.
map((s,i)=>{if(t[i]&&s===e.high[i])return n[i];let a=t[i]&&s>0?1:0,u=Bo(s-a,r);return Math.floor((s-a)/u)*u+a});return Object.
assign(Mc({low:o,high:n,state:e.state,n:e.n}),{grid:r})}function Bs(e,r){let t=Object.assign(Mc(e),{grid:0});for(;r&&t.n.
length>dN&&t.grid<Ec.length;)t=Tc(t,t.grid+1);return t}function Lc(e){let r=Math.max(e[0].grid,e[1].grid);return e.map(t=>t.
grid===r?t:Tc(t,r))}function Cc(e,r){return!e||r*3600%Bo(r*3600,e)===0}function ht(e,r){let t=r?3600:1;return Ds(e.low.map(
n=>n/t),e.high.map((n,o)=>e.state[o]===_c?n/t:1/0),e.state.map(n=>n===pN?1:0),e.n)}var hy=gn(Ko(),1),gy=gn(Ar(),1),yy=gn(Dg(),1),wy=gn(pn(),1),qy=gn(my(),1);function by(e,r,t){return(0,yy.default)(t,e,r)}
function Ny(e,r,t){return(0,qy.default)(t,e,r)}function Ja(e,r,t){return(0,wy.default)(e,r,t)}function k0(e){return-Math.
SQRT2*(0,gy.default)(2*e)}function Ay(e){return(0,hy.default)(e/Math.SQRT2)}var po=.025,Sy=64,eX=Math.sqrt((1-po)/po);function vo(e){let r=Ie(e.low),[t,n,o]=[new Float64Array(r.length),new Float64Array(
r.length),new Float64Array(r.length)],s=0;e.low.forEach((v,d)=>{for(;r[s]<v;)s+=1;t[s]+=e.weights[d],_e(e,d)&&(n[s]+=e.weights[d]),
e.ended[d]&&(o[s]+=e.weights[d])});let i=new Float64Array(r.length);for(let v=r.length-1,d=0;v>=0;v-=1)d+=t[v],i[v]=d-n[v]-
o[v];let a=new Float64Array(r.length+1),u=new Float64Array(r.length),l=er(e),c=1,f=0;a[0]=l;for(let v=0;v<r.length;v+=1)
f+=n[v]/a[v],u[v]=Math.min(f,1),c*=1-(i[v]>0?(t[v]-n[v]-o[v])/Math.max(i[v],1):0),a[v+1]=l*c;return{at:r,share:u,watched:a,
done:n}}function _y(e){let r=e.at.length,[t,n]=[po,1-po].map(i=>({mean:new Float64Array(r),square:new Float64Array(r),tail:i})),
o=1,s=1;for(let i=0;i<r;i+=1){let a=e.watched[i]*(1-(i?e.share[i-1]:0)),u=e.watched[i+1]*(1-e.share[i]),l=e.done[i];l>0&&
(o*=(a-l+1)/(a+1),s*=(a-l+1)*(a-l+2)/((a+1)*(a+2))),n.mean[i]=o*u/(u+1),n.square[i]=s*u/(u+2),t.mean[i]=o,t.square[i]=s}
return{lower:t,upper:n}}function Ey(e,r){let[t,n]=[e.mean[r],e.square[r]];if(!(t>0))return 1;if(!(t<1))return 0;let o=(t-
n)/(n-t*t);return by((1-t)*o,t*o,e.tail)}function*xa(e){let r=vo(e),t=_y(r),n=yield*Oy(t.lower),o=yield*Oy(t.upper);return Object.
assign(r,{ciLow:n,ciHigh:o,firstCiHigh:1-Math.pow(po,1/er(e))})}function*Oy(e){let r=new Float64Array(e.mean.length);for(let t=0;t<
r.length;t+=1)r[t]=Math.max(Ey(e,t),t?r[t-1]:0),t%Sy===Sy-1&&(yield);return r}function My(e,r){let t=vo(e),n=_y(t);return[
Iy(t.at,n.upper,r),Iy(t.at,n.lower,r)]}function Iy(e,r,t){let n=e.findIndex((o,s)=>{let i=Math.sqrt(Math.max(r.square[s]-
r.mean[s]*r.mean[s],0));return 1-r.mean[s]+eX*i>=t});for(let o=n<0?e.length:n;o<e.length;o+=1)if(Do(Ey(r,o),t))return e[o];
return 1/0}var et=6;var Ty=300;function za(e,r,t){let n=tX(e,t);return{at:n,low:oX(e,n),high:nX(e,r,n.slice(1).concat(1/0))}}function eu(e,r){
let t=e.low.map((o,s)=>s).filter(r),n=o=>t.map(s=>o[s]);return{low:n(e.low),high:n(e.high),ended:n(e.ended),weights:n(e.
weights)}}function ru(e){return eu(e,r=>_e(e,r))}function rX(e){return eu(e,r=>e.ended[r])}function tu(e){return eu(e,r=>!_e(
e,r)&&!e.ended[r])}function tX(e,r){let t=ru(e),n=Ie(e.low,t.high);if(n.length<=Ty)return n;let o=new Float64Array(n.length);
e.low.forEach((u,l)=>{o[Oe(n,u)]+=e.weights[l]}),t.high.forEach((u,l)=>{o[Oe(n,u)]+=t.weights[l]});for(let u=1;u<n.length;u+=
1)o[u]+=o[u-1];let s=o[n.length-1],i=Ho(o[0],s,Ty).map(u=>n[Oe(o,u)]),a=r.filter(u=>u<n[n.length-1]);return Ie(i,a,a.map(
u=>n[Ve(n,u)]))}function P0(e,r){let t=e.map((s,i)=>i).sort((s,i)=>e[s]-e[i]),n=t.map(s=>e[s]),o=new Float64Array(t.length+
1);return t.forEach((s,i)=>{o[i+1]=o[i]+r[s]}),s=>o[Oe(n,s)]}function nX(e,r,t){let{low:n,high:o,weights:s}=ru(e),i=c=>r.
watched[Oe(r.at,c)],a=P0(o,s),u=P0(n,s),l=P0(o,s.map((c,f)=>c/i(o[f])));return t.map(c=>{let f=u(c)-a(c);return Math.min(
l(c)+(f>0?f/i(c):0),1)})}function oX(e,r){let t=tu(e),n=rX(e),o=ru(e),s=er(e),i=Ie(t.low),a=new Float64Array(i.length);t.
low.forEach((d,h)=>{a[Oe(i,d)]+=t.weights[h]});let u=P0(n.low,n.weights),l=0,c=i.map((d,h)=>{let g=s-u(sX(n.low,d))-l;return l+=
a[h],g}),f=r.map(()=>[]);o.high.forEach((d,h)=>{f[Oe(r,d)].push(h)});let v=new Float64Array(i.length+1);return f.map(d=>{
for(let y of d)v[Oe(i,o.low[y])]+=o.weights[y];let h=0,g=1,w=0;for(let y=0;y<v.length;y+=1)v[y]>0&&(w+=v[y]/g),h+=v[y],y<
a.length&&(g*=1-a[y]/Math.max(c[y]-h,a[y]));return Math.min(w/s,1)})}function sX(e,r){return e.reduce((t,n)=>n>r&&n<t?n:
t,1/0)}function Fy(e){let r=e.low.map((N,q)=>_e(e,q)),t=r.map((N,q)=>!N&&!e.ended[q]),n=(N,q)=>N.filter((C,b)=>q[b]),o=e.
ended.map(Boolean),s=Ie(e.low,n(e.high,r)),i=e.low.map((N,q)=>3*Oe(s,N)+(t[q]?2:0)),a=e.high.map((N,q)=>3*(r[q]?Oe(s,N):
s.length-1)+1),[u,l]=iX(Ie(i.filter((N,q)=>!o[q])),Ie(n(a,r))),c=Ie(n(i,o)),f=i.map(N=>Oe(u,N)),v=i.map(N=>Oe(c,N)),d=t.
some((N,q)=>N&&f[q]===u.length)&&t.some((N,q)=>N&&v[q]===c.length),g=c.length+(d?1:0)+u.length-1,w=new Map;e.low.forEach(
(N,q)=>{let C=r[q]?Ve(l,a[q])-1:u.length-1,b=r[q]?g-C:v[q],L=o[q]?v[q]:g-f[q],O=b*(g+2)+L;w.set(O,(w.get(O)||0)+e.weights[q])});
let y=[...w.keys()].sort((N,q)=>N-q);return{low:u.map(N=>s[Math.floor(N/3)]),high:l.map(N=>s[Math.floor(N/3)]),size:g+1,
first:y.map(N=>Math.floor(N/(g+2))),last:y.map(N=>N%(g+2)),weights:y.map(N=>w.get(N))}}function iX(e,r){let[t,n]=[[],[]],
o=-1;for(let s of r){let i=Oe(e,s)-1;i>o&&(t.push(e[i]),n.push(s)),o=i}return[t,n]}var aX=1e-11,uX=2e3;function*Ry(e){let r=e.
weights.reduce((n,o)=>n+o,0),t=Ly(new Float64Array(e.size).fill(1/e.size),!1);for(let n=0;n<uX;n+=1){let o=cX(e,t,r);if(o.
reduce((s,i)=>Math.max(s,i))-1<aX)break;t=lX(e,Ly(o.map((s,i)=>(t[i+1]-t[i])*s),!0)),yield}return t}function Ly(e,r){let t=new Float64Array(
e.length+1);e.forEach((o,s)=>{t[s+1]=t[s]+o});let n=r?t[e.length]:1;return t.map(o=>o/n)}function nu(e,r){return e.first.
map((t,n)=>r[e.last[n]+1]-r[t])}function cX(e,r,t){let n=new Float64Array(e.size+1);nu(e,r).forEach((s,i)=>{let a=e.weights[i]/
t/Math.max(s,1e-300);n[e.first[i]]+=a,n[e.last[i]+1]-=a});let o=0;return n.subarray(0,e.size).map(s=>o+=s)}function lX(e,r){
let[t,n]=[new Float64Array(e.size+1),new Float64Array(e.size+1)];nu(e,r).forEach((c,f)=>{let v=e.weights[f]/c;t[e.last[f]+
1]+=v,t[e.first[f]]-=v,n[e.last[f]+1]+=v/c,n[e.first[f]]+=v/c});let o=Array.from({length:e.size-1},(c,f)=>f+1);if(!o.length)
return r;let s=1e-12*n.reduce((c,f)=>Math.max(c,f)),i=o.map(c=>Math.max(n[c],s)),a=fX(o.map((c,f)=>r[c]+t[c]/i[f]),i),u=r.
map((c,f)=>(f?f<e.size?Math.min(Math.max(a[f-1],0),1):1:0)-c),l=Cy(e,r);for(let c=0;c<12;c+=1){let f=r.map((v,d)=>v+u[d]);
if(Cy(e,f)>=l)return f;u=u.map(v=>v/2)}return r}function Cy(e,r){return nu(e,r).reduce((t,n,o)=>n>0?t+e.weights[o]*Math.
log(n):-1/0,0)}function fX(e,r){let t=[];return e.forEach((n,o)=>{let s={sum:n*r[o],weight:r[o],n:1};for(let i=t.at(-1);i&&
i.sum/i.weight>=s.sum/s.weight;i=t.at(-1))t.pop(),s={sum:i.sum+s.sum,weight:i.weight+s.weight,n:i.n+s.n};t.push(s)}),t.flatMap(
n=>new Array(n.n).fill(n.sum/n.weight))}var vn=.5;function*pX(e){let r=Fy(e),t=yield*Ry(r),n=Array.from(t.subarray(r.size-r.low.length),s=>1-s).reverse(),o=Ie(r.
low,r.high);return{at:o,low:o.map(s=>n[Ve(r.high,s)]),high:o.map(s=>n[Ve(r.low,s)])}}function*ky(e){if(!Fn(e))return yield*pX(
e);let{at:r,share:t}=vo(e);return{at:r,low:t,high:t}}function ou(e){return e.low.reduce((r,t,n)=>Math.max(r,t,_e(e,n)?e.
high[n]:0),0)}function Py(e,r,t){return[Ps(e.at,e.high,r,t),Ps(e.at,e.low,r,t)]}function*D0(e){return Py(yield*ky(e),vn,
ou(e))}function Wy(e){return er(e)<et?null:mo(D0(e))[1]}var su=[vn,.75,.9],vX=["low","high","likelyLow","likelyHigh","ci\
Low","ciHigh"];function mo(e){for(;;){let r=e.next();if(r.done)return r.value}}function*Dy(e,r){if(er(e)<et)return null;
let t=Fn(e),n=yield*xa(Kt(e)),o=t?n:yield*xa(Yt(e)),s=yield*ky(e);yield;let i=t?s:za(e,n,r);yield;let a=Ie([0],i.at,s.at),
u=(N,q,C)=>Ws(N.at,q,a,C),l=u(s,s.low,0),c=u(s,s.high,0),f=W0(Math.min,u(i,i.low,0),l),v=W0(Math.max,u(i,i.high,0),c),d=W0(
Math.min,f,u(n,n.ciLow,0),u(o,o.ciLow,0)),h=W0(Math.max,v,u(n,n.ciHigh,n.firstCiHigh),u(o,o.ciHigh,o.firstCiHigh)),g={at:a,
low:f,high:v,likelyLow:l,likelyHigh:c,ciLow:d,ciHigh:h},w=ou(e),y=su.map(N=>Hy(N,Py(s,N,w),w,[Ln(a,h,N),Ln(a,d,N)]));return Object.
assign(g,H0(e),{quantiles:y})}function H0(e){let[r,t,n]=[er(e),Oc(e),Ic(e)];return{n:r,stopped:t,ended:n,open:r-t-n,exact:Fn(
e)}}function W0(e,...r){return r[0].map((t,n)=>e(...r.map(o=>o[n])))}function Hy(e,r,t,n){let o=r[0]!==1/0,[s,i]=[o?r[0]:
t,r[1]],a=o?r[0]===i?"known":"between":"not reached";return{level:e,state:a,low:s,high:i,ciLow:Math.min(n[0],s),ciHigh:Math.
max(n[1],i)}}function*By(e){if(er(e)<et)return null;let r=Kt(e),t=Fn(e),n=t?r:Yt(e),o=vo(r),s=t?{at:o.at,low:o.share,high:o.
share}:za(e,o,[]),[i,a]=[Ln(s.at,s.high,vn),Ln(s.at,s.low,vn)],u=[r,n].map(c=>My(c,vn)),l=[Math.min(i,u[0][0],u[1][0]),Math.
max(a,u[0][1],u[1][1])];return Hy(vn,yield*D0(e),ou(e),l)}function Uy(e){let r={};for(let t of vX)r[t]=e(t);return r}function Gy(e,r){
return Uy(t=>Ac(e.at,e[t],r))}function Xy(e,r){return e<=r?Array.from({length:e},(t,n)=>n):Ho(0,e-1,r).map(Bt)}var Vy=200,
iu=80,dX=150;function Lt(e){return Math.round(e*1e4)/1e4}function jy(e,r){let t=Xy(e.at.length,r),n=o=>t.map(s=>Lt(o[s]));
return{at:n(e.at),...Uy(o=>n(e[o]))}}function Yy(e){let r=Ie(tu(e).low);return r.length?Xy(r.length,dX).map(t=>Lt(r[t])):
[]}function B0(e,r){let t=0;return function(){clearTimeout(t),t=setTimeout(e,r)}}var au=[],rt=[],mX=12,uu=0;function hX(){let e=t=>{
let n=t.section?A(t.section).getBoundingClientRect():{top:0,bottom:1};return n.bottom>0&&n.top<window.innerHeight},r=au.
filter(e);rt=au.filter(t=>!r.includes(t)),document.body.setAttribute("aria-busy","true"),rt.unshift(...r.flatMap(t=>t()||
[])),cu()}function cu(){uu=uu||setTimeout(gX)}function Ky(e){return typeof e=="function"?e():e}function gX(){uu=0;let e=rt.
shift(),r=e&&Ky(e);r&&!yX(r)&&rt.unshift(r),rt.length?cu():document.body.removeAttribute("aria-busy")}function yX(e){let r=performance.
now()+mX;for(;performance.now()<r;)if(e.next().done)return!0;return!1}function Qy(){for(let e=rt.shift();e;e=rt.shift()){
let r=Ky(e);r&&mo(r)}}function Lr(e){rt.push(e),document.body.setAttribute("aria-busy","true"),cu()}function K(e,r){au.push(
Object.assign(()=>r(),{section:e}))}function Zy(){_s(),Ge(Pr,()=>{_s(),hX()})}var Me=[];var dn=25,$y=30,wX={delay:zy,name:NX,began:AX},pe=[],fr=0;function go(){let e=E.step?m.steps.findIndex(t=>t[0]===E.step):
le,r=E.agency?m.agencies.indexOf(E.agency):le;return function(t){return(e<0||m.waits.step[t]===e)&&(r<0||m.waits.agency[t]===
r)}}function qX(){let e=go(),r=new Float64Array(S.n),t=new Float64Array(S.n);for(let n of P)for(let o=S.waits[n];o<S.waits[n+
1];o+=1)if(e(o))for(let s=S.verdicts[o];s<S.verdicts[o+1];s+=1)r[n]=Math.max(r[n],m.verdicts.beyond[s]),t[n]=Math.max(t[n],
m.verdicts.low[s]);return{beyond:r,taken:t}}function zy(){let e=t=>m.cases[t][2]<0?1/0:m.cases[t][2];if(!E.step&&!E.agency)
return(t,n)=>e(t)-e(n)||t-n;let r=qX();return(t,n)=>r.beyond[n]-r.beyond[t]||r.taken[n]-r.taken[t]||e(t)-e(n)||t-n}var Jy=null;
function bX(){let e=new Intl.Collator("en-GB",{numeric:!0}),r=new Int32Array(S.n);return m.cases.map((t,n)=>n).sort((t,n)=>e.
compare(Z(t),Z(n))||t-n).forEach((t,n)=>{r[t]=n}),r}function NX(){Jy??=bX();let e=Jy;return(r,t)=>e[r]-e[t]}function AX(){
return(e,r)=>dt[e]-dt[r]||e-r}function xy(){pe=P.slice().sort((wX[E.sort]||zy)())}function SX(e,r){let t=go(),n=S.events[e],
o=1/0,s=-1/0;for(let i=S.waits[e];i<S.waits[e+1];i+=1)if(t(i)){o=Math.min(o,r.at(m.events.at[n+m.waits.start[i]])),s=Math.
max(s,r.at(ws(i,n)));for(let a=S.verdicts[i];a<S.verdicts[i+1];a+=1)m.verdicts.dueAt[a]>=0&&(s=Math.max(s,r.at(m.verdicts.
dueAt[a])))}return[o,s]}var U0={ends:[0,1]};function OX(){let e=[E.align,E.scale,E.step,E.agency].join(`
`);return(U0.cases!==P||U0.key!==e)&&(U0={cases:P,key:e,ends:IX()}),U0.ends}function IX(){let e=1/0,r=-1/0;for(let n of pe){
let o=Vt(n);if(o){if(E.step){let s=SX(n,o);e=Math.min(e,s[0]),r=Math.max(r,s[1]);continue}for(let s=S.events[n];s<S.events[n+
1];s+=1){let i=o.at(m.events.at[s]),a=o.at(m.events.at[s]+m.events.span[s]);i<e&&(e=i),a>r&&(r=a)}for(let s=S.waits[n];s<
S.waits[n+1];s+=1)if(m.waits.state[s]===at){r=Math.max(r,o.at(m.asOf[1]));break}}}if(e>r)return[0,1];let t=(r-e)*.03||1;
return[e-t,r+t]}function _X(e,r,t){let n=e.passed>=0?t(e.passed):t(e.stop),o=[];return E.step&&o.push(mr(e.kind,r,t(e.start),
9,n-t(e.start),12),...EX(e,t)),e.passed>=0&&o.push(mr(Rr,r,n,9,t(e.stop)-n,12)),e.open&&(e.passed>=0||E.step)&&o.push(F(
"path",{class:"arrow",d:"M"+t(e.stop)+",7l8,8l-8,8z"})),o}function EX(e,r){return e.verdicts.filter(t=>t.dueAt>=0).map(t=>F(
"path",{class:"limit",d:"M"+r(t.dueAt)+",5v20"}))}function MX(e,r,t){let n=kr(r,$y,"strip"),o=Vt(e),s=go(),i=S.waits[e],
a=pt(e).filter((d,h)=>s(i+h)),u=a.filter(d=>d.passed>=0),l=(E.step?a:u).map(d=>d.title+": "+d.said);n.root.setAttribute(
"role","img"),n.root.setAttribute("aria-label",yr(e)+". "+(l.join(". ")||"No clock beyond its limit")+".");let c=Pt(e);if(!o||
!c.length)return n.root.append(F("text",{class:"said","paint-order":"stroke",x:4,y:19},o?"no event that is told":"no suc\
h event recorded")),n.root;let f=Po(o,t[0],t[1],0,r),v=c.map(d=>f.at(d.end));a.some(d=>d.open)&&v.push(f.at(m.asOf[1])),
n.root.append(F("line",{class:"base",x1:Math.min(...v),x2:Math.max(...v),y1:15,y2:15}));for(let d of c)n.root.append(F("\
line",{class:"seen",x1:f.at(d.end),x2:f.at(d.end),y1:10,y2:20}));for(let d of a)n.root.append(..._X(d,n.id,f.at));return o.
kind!=="dates"&&n.root.append(F("line",{class:"zero",x1:f.of(0),x2:f.of(0),y1:0,y2:$y})),n.root}function TX(e){let r=go();
return pt(e).filter((t,n)=>r(S.waits[e]+n)).map(t=>t.verdicts[0].elapsed+": "+t.verdicts.map(n=>fc(n,t.step)).join("; ")).
join(" / ")}function LX(e,r){let t=e.filter(s=>{let i=go();for(let a=S.waits[s];a<S.waits[s+1];a+=1)if(i(a)&&m.waits.passed[a]>=
0)return!0;return!1}),n={name:"by name",began:"by first event"}[E.sort]||"most delay first",o=e.length?fr*dn+1:0;return"\
Rows "+I(o)+" to "+I(fr*dn+e.length)+" of "+T(pe.length,"case")+", "+n+", "+(r.kind==="dates"?"by date":ko(r,null).replace(
/^./,s=>"in "+s.toLowerCase()))+": "+I(t.length)+" of these "+(t.length===1?"has":"have")+" a clock beyond its limit"+(E.
step?" in the chosen step":"")+"."}function ho(){let e=Math.max(Math.ceil(pe.length/dn)-1,0);fr=Math.min(Math.max(fr,0),
e);let r=A("case-list"),t=Math.max(r.querySelector("thead th:nth-child(2)").clientWidth-16,240),n=OX(),o=pe.slice(fr*dn,
fr*dn+dn);r.querySelector("tbody").replaceChildren(...o.map(a=>{let u=_("a",{class:"to-case",href:"#case","data-case":Z(
a)},Z(a));return _("tr",{class:Z(a)===E.case?"current":null},_("th",{scope:"row"},u),_("td",{class:"strip"},MX(a,t,n)),_(
"td",{class:"why"},E.step?TX(a):Wr(a)))}));let s=pe.map(Vt).find(Boolean)||{kind:"dates",at:hr},i=Po(s,n[0],n[1],0,t);A(
"list-scale").replaceChildren(Fs(t,Co(s,n[0],n[1],t/90),s,i,0,null)),A("list-scale-words").textContent=ko(s,null),A("cha\
rt-list").querySelector(".says").textContent=LX(o,s),A("list-before").disabled=fr===0,A("list-after").disabled=fr===e}function ew(){
let e=t=>()=>{fr+=t,ho()};A("list-before").addEventListener("click",e(-1)),A("list-after").addEventListener("click",e(1));
let r=()=>{fr=0,xy(),ho()};K("cases",r),Ge(["sort"],r),Ge(["align","scale"],ho),Me.push(ho),xy(),ho()}function Qe(){return S.byName.get(E.case)??(pe.length?pe[0]:0)}function vu(e){return pt(e).flatMap(r=>r.verdicts.map(t=>{
let n=t.standard>=0?$e(t.standard):t.standard===le?"none published":"none in force",o=fe([r.title,n,t.elapsed,t.due,En(t,
r.step),t.note,r.rows]);return o.cells[4].className="outcome "+m.outcomeIds[t.outcome],o}))}function du(e){return So(e).
map(r=>_("li",null,"Finding: "+r.sentence+" ("+r.rows+")"))}function CX(e,r,t){let n=r.filter(u=>u.passed>=0).length,o=r.
filter(u=>u.open).length,s=S.events[e+1]-S.events[e],i=t.kind==="dates"?"":" Counted in "+Xt[t.kind]+" from "+qr(m.activities[mt()][1])+
", the first of the case"+(t.kind==="hours"?"; where its time is not exact, from the latest that it can have been":"")+"\
.",a=mt()>=0&&t.kind==="dates"?" The case has no event to align on, so it is shown by date.":"";return T(s,"event")+" an\
d "+T(r.length,"clock")+": "+n+" beyond a limit, "+o+" still open."+i+a}function G0(){mu(A("chart-case"),Qe(),Wo())}function mu(e,r,t){
let n=e.querySelector(".drawing"),o=Rs(n,r,t)??Rs(n,r,t,{kind:"dates",at:hr});if(!o)return;let s=CX(r,o.waits,o.kind);o.
group.setAttribute("aria-label","Timeline of "+ze(r)+". "+s+" Arrow keys go from mark to mark, plus and minus zoom."),e.
querySelector(".title").textContent=yr(r)+", as of "+document.body.dataset.asOf,e.querySelector(".says").textContent=s,Eo(
n,hc(o.width,o.waits,o.kind),...o.top,o.group)}function FX(e,r){let t=[];for(let n=S.links[e];n<S.links[e+1];n+=1){let o=m.
links,s=r+o.start[n],i=r+o.stop[n],a=m.chains.days[e],u=T(o.excess[n],"calendar day");t.push({title:Ue(o.step[n]),from:rw(
s),to:rw(i),days:o.days[n],excess:o.excess[n],share:a?o.days[n]/a:0,standard:$e(o.standard[n]),beyond:o.excess[n]?u+" be\
yond "+$e(o.standard[n])+": had it kept to it, up to "+u+" sooner":"",rows:te(m.events.row[s])+" to "+te(m.events.row[i])})}
return t}function rw(e){return ge(m.events.at[e]+m.events.span[e])}function RX(e,r){let t=[];for(let n=S.floats[e];n<S.floats[e+
1];n+=1){let o=m.floats;t.push([Ue(o.step[n]),I(o.days[n]),te(m.events.row[r+o.start[n]])+" to "+te(m.events.row[r+o.stop[n]])])}
return t}function kX(e,r,t,n){let o=r[0].from,s=r[r.length-1].to,i=r.map(a=>{let u=a.to-a.excess,l=T(a.days,"calendar da\
y")+" ("+H(a.share)+")"+(a.excess?", "+I(a.excess)+" beyond "+a.standard:""),c=[a.title,Mn(a.from)+" to "+Mn(a.to),l];return a.
excess&&c.push("Had this step kept to its limit: up to "+T(a.excess,"calendar day")+" sooner"),{label:a.title,parts:[[_o,
a.from,u],[Rr,u,a.to]],said:l,lines:c.concat("Rows: "+a.rows)}});Gt(e,i,{from:o,to:s,title:t,says:n,ticks:Cs(o,s,7).map(
a=>[a[0],a[1]])})}function sw(e){let r=A("case-chains");r.replaceChildren();let t=S.events[e];S.chains[e]===S.chains[e+1]&&
r.append(_("p",null,"No milestone of the pathway is recorded of this case."));for(let n=S.chains[e];n<S.chains[e+1];n+=1){
let o=qr(m.activities[m.chains.milestone[n]][1]),s=te(m.chains.sentence[n])+(m.chains.exact[n]?"":" Some of its dates ar\
e not exact; each counts at the latest that it can have been."),i=yr(e)+": on the way to "+o,a=FX(n,t);if(!a.length){r.append(
_("p",null,s));continue}let u=qn(["Waited for","From and to","Calendar days","Share","Beyond its deadline","Rows"],a.map(
v=>[v.title,Mn(v.from)+" to "+Mn(v.to),I(v.days),H(v.share),v.beyond,v.rows]),[2,3]),l=_("details",{class:"behind"},_("s\
ummary",null,"The table behind it ("+T(a.length,"wait")+")"),Fr(u,"Waits of "+ze(e)+" on the way to "+o)),c=_("figure",{
class:"chart"},_("figcaption",null,_("strong",{class:"title"},i),_("span",{class:"says"},s)),_("div",{class:"drawing"}),
l);br()&&(l.open=!0),r.append(c),kX(c.querySelector(".drawing"),a,i,s),bn(c);let f=RX(n,t);f.length&&l.append(_("p",null,
"Steps beside it, and how many calendar days later each could have begun without moving the milestone:"),Fr(qn(["Step","\
Calendar days to spare","Rows"],f,[1]),"Steps beside the chain to "+o))}}var lu=300;function PX(){let e=new Set(m.events.
activity);A("align").append(...m.activities.filter((r,t)=>e.has(t)).map(r=>_("option",{value:r[0]},r[1])));for(let r of[
"align","scale","sort"])A(r).addEventListener("change",()=>{Se({[r]:A(r).value,zoom:""})});hu()}function hu(){let e=pe.slice(
0,lu).map(Z),r=Z(Qe());e.includes(r)||e.unshift(r),A("case-choice").replaceChildren(...e.map(t=>new Option(t))),A("case-\
of").textContent=pe.length>lu?"(the first "+lu+"; name others in the choice of cases)":""}function tw(){A("align").value=
E.align||"",A("scale").value=E.scale||"working",A("scale").disabled=!E.align,A("sort").value=E.sort||"delay"}function fu(){
let e=Qe();Array.from(A("case-choice").options).some(r=>r.value===Z(e))||hu(),A("case-choice").value=Z(e),A("case-title").
textContent=yr(e),A("case-sentence").textContent=Wr(e)+(P.includes(e)?"":" (This case is not among those chosen.)");for(let r of ne(
"#case-list tbody tr"))r.classList.toggle("current",r.querySelector("a").dataset.case===Z(e));A("case-table").tBodies[0].
replaceChildren(...vu(e)),A("case-findings").replaceChildren(...du(e)),G0(),sw(e)}function nw(e){if(!pe.length)return;let r=pe.
indexOf(Qe())+e;Se({case:Z(pe[(r+pe.length)%pe.length]),zoom:""})}function iw(e,r){let t=Math.min(Math.max(e,0),1-r);Se(
{zoom:r<1?t.toFixed(4)+"-"+(t+r).toFixed(4):""})}function pu(e){let[r,t]=Wo(),n=Math.min((t-r)*e,1);iw((r+t-n)/2,n)}function ow(e){
let[r,t]=Wo();iw(r+(t-r)*e,t-r)}function WX(){let e={"zoom-in":()=>pu(.5),"zoom-out":()=>pu(2),"zoom-back":()=>ow(-.5),"\
zoom-on":()=>ow(.5),"zoom-all":()=>pu(1e3)};for(let[r,t]of Object.entries(e))A(r).addEventListener("click",t);A("chart-c\
ase").addEventListener("keydown",r=>{let t={"+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-all"};if(!r.target.matches(
".mark")||!(r.key in t)||r.ctrlKey||r.metaKey)return;let n=ne("#chart-case .mark").indexOf(r.target);e[t[r.key]]();let o=ne(
"#chart-case .mark")[n];o&&o.focus()})}function aw(){S.n&&(ew(),PX(),tw(),WX(),A("case-choice").addEventListener("change",
()=>{Se({case:A("case-choice").value,zoom:""})}),A("previous").addEventListener("click",()=>{nw(-1)}),A("next").addEventListener(
"click",()=>{nw(1)}),K("case",()=>{hu(),fu()}),Ge(["case"],fu),Ge(["align","scale","sort"],()=>{tw(),G0()}),Ge(["zoom"],
G0),Me.push(()=>{G0(),sw(Qe())}),fu())}function De(e,r,t){let n=e.get(r);return n===void 0&&e.set(r,n=t()),n}function pr(){return new Array(m.outcomes.length).
fill(0)}var DX=new Map(m.lines.map((e,r)=>[e[0]+" "+e[1],r])),X0=new Int32Array(m.verdicts.outcome.length),uw=X0.slice();
m.waits.step.forEach((e,r)=>{for(let t=S.verdicts[r];t<S.verdicts[r+1];t+=1)X0[t]=r,uw[t]=DX.get(e+" "+Math.max(m.verdicts.
standard[t],le))??le});var gu={cases:null};function tt(e){return gu.cases!==e&&(gu=HX(e)),gu}function HX(e){let r=m.lines.
map(()=>({outcomes:pr(),verdicts:[],beyond:0,atLeast:!1})),t=m.verdicts,n={by:new Array(m.results.length).fill(0),lateOpen:0,
mayBeLate:0};for(let o of e){for(let i=S.waits[o];i<S.waits[o+1];i+=1)BX(n,i);let s=S.verdicts[S.waits[o+1]];for(let i=S.
verdicts[S.waits[o]];i<s;i+=1){let a=r[uw[i]];a.outcomes[t.outcome[i]]+=1,a.verdicts.push(i),a.beyond+=t.beyond[i],(t.outcome[i]===
lt||t.outcome[i]===dr)&&(a.atLeast=a.atLeast||t.low[i]!==t.high[i])}}return{cases:e,lines:r,waits:n}}function BX(e,r){let t=m.
waits.result[r];e.by[t]+=1,t===ct&&m.waits.state[r]===at&&(e.lateOpen+=1),e.mayBeLate+=m.waits.mayBeLate[r]}function Ct(e){
return e.by[kt]+e.mayBeLate}function cw(e){return e.outcomes[lt]+e.outcomes[dr]}function oe(e){return e.outcomes[0]+cw(e)+
e.outcomes[ft]}function V0(e){let r=new Map;for(let t of e)for(let n=S.chains[t];n<S.chains[t+1];n+=1){let o=()=>({reached:0,
days:0,excess:0,late:0,waits:new Map});UX(De(r,m.chains.milestone[n],o),n)}return r}function UX(e,r){let t=new Set,n=new Set;
e.reached+=1;for(let o=S.links[r];o<S.links[r+1];o+=1){let s=m.links.step[o],i=De(e.waits,s,()=>({step:s,cases:0,days:0,
late:0,excess:0}));i.days+=m.links.days[o],i.excess+=m.links.excess[o],e.days+=m.links.days[o],e.excess+=m.links.excess[o],
t.has(s)||(i.cases+=1),t.add(s),m.links.excess[o]&&!n.has(s)&&(i.late+=1,n.add(s))}n.size&&(e.late+=1)}function wu(e){return[
...e.waits.values()].sort((r,t)=>t.excess-r.excess||t.days-r.days||r.step-t.step)}function yu(e,r){return m.events.activity[S.
events[e]+r]}function lw(e){let r=new Map;for(let t of e)for(let n=S.waits[t];n<S.waits[t+1];n+=1){if(m.waits.stop[n]<0)
continue;let o=[m.waits.step[n],yu(t,m.waits.start[n]),yu(t,m.waits.stop[n])].join(" ");r.set(o,(r.get(o)||0)+1)}return r}
function fw(e,r){let t=m.lines.map((s,i)=>i).filter(s=>m.lines[s][0]===e&&m.lines[s][1]>=0&&oe(r[s])),n=t.find(s=>m.standards[m.
lines[s][1]][2]==="limit"),o=n===void 0?t[0]:n;return o===void 0?null:{standard:m.standards[m.lines[o][1]][0],met:r[o].outcomes[0],
n:oe(r[o])}}function pw(e,r){let t=new Set(r.map(a=>a[1]+" "+a[2])),n=new Map,o=m.events;for(let a of e)for(let u=S.events[a]+
1;u<S.events[a+1];u+=1){let l=o.activity[u-1]+" "+o.activity[u];if(t.has(l))continue;let[c,f]=[o.activity[u-1],o.activity[u]],
v=De(n,l,()=>({ends:[c,f],low:[],high:[]})),d=o.at[u-1]+o.span[u-1];v.low.push(Math.max(o.at[u]-d,0)),v.high.push(o.at[u]+
o.span[u]-o.at[u-1])}let s=a=>m.activities[a][0],i=(a,u)=>a<u?-1:a>u?1:0;return[...n.values()].sort((a,u)=>u.low.length-
a.low.length||i(s(a.ends[0]),s(u.ends[0]))||i(s(a.ends[1]),s(u.ends[1])))}function j0(e,r,t){De(e,r,pr)[t]+=1}function GX(e,r){
return cw(r)+(m.steps[m.lines[e][0]][2]?r.outcomes[ft]:0)}function vw(e){let r=null;for(let[t,n]of m.lines.entries()){let o=e.
lines[t],s=GX(t,o);if(n[1]<0||!s)continue;let a=[m.standards[n[1]][2]==="limit"?1:0,o.beyond,s],u=r;(u?a.map((c,f)=>c-u.
rank[f]).find(Boolean)||0:1)>0&&(r={rank:a,standard:m.standards[n[1]],line:o,past:s})}return r}function dw(e){return e.filter(
r=>m.cases[r][2]>=0).sort((r,t)=>m.cases[r][2]-m.cases[t][2])}function mw(e){let r=m.activities.map(()=>0);for(let t of e)
for(let n=S.events[t];n<S.events[t+1];n+=1)r[m.events.activity[n]]+=1;return r}function hw(e){let r=new Map,t=n=>m.activities[yu(
e,n)][0];for(let n=S.waits[e];n<S.waits[e+1];n+=1){if(m.waits.stop[n]<0)continue;let o=[t(m.waits.start[n]),t(m.waits.stop[n])];
r.set(o.join(" "),o)}for(let n of Pt(e))r.set(m.activities[n.activity][0],[m.activities[n.activity][0]]);return[...r.values()]}
function gw(e,r){let t=m.outcomes.length,n=m.standards.map(()=>r.sets.map(i=>new Int32Array(i.names.length*t))),{standard:o,
outcome:s}=m.verdicts;for(let i of e)for(let a=S.waits[i];a<S.waits[i+1];a+=1){let u=m.waits.groups[a];if(!(u<0))for(let l=S.
verdicts[a];l<S.verdicts[a+1];l+=1){if(o[l]<0)continue;let c=n[o[l]];r.sets.forEach((f,v)=>{f.of[u]>=0&&(c[v][f.of[u]*t+
s[l]]+=1)})}}return n}function yw(e,r){let t=m.measures.indexOf(r),n=new Map;for(let o of e)for(let s=S.published[o];s<S.
published[o+1];s+=1)m.published.measure[s]===t&&j0(n,m.published.year[s],m.published.outcome[s]);return n}function Y0(e){
let r=m.steps.map(()=>[]);for(let t of e)for(let n=S.waits[t];n<S.waits[t+1];n+=1)r[m.waits.step[n]].push(n);return r}function K0(e){
return m.steps.findIndex(r=>r[0]===e)}function Q0(e,r){let t=pr();for(let n of e)for(let o=S.verdicts[n];o<S.verdicts[n+
1];o+=1)m.verdicts.standard[o]===r&&(t[m.verdicts.outcome[o]]+=1);return t}function ww(e){let r=m.steps.map(()=>({n:0,open:0}));
for(let t of e)for(let n=S.waits[t];n<S.waits[t+1];n+=1){if(m.waits.state[n]===ut)continue;let o=r[m.waits.step[n]];o.n+=
1,m.waits.state[n]===at&&(o.open+=1)}return new Map(r.map((t,n)=>[m.steps[n][0],t]))}function qu(e){return e===1?"is":"are"}function qw(e){if(!j([ct,hs,gs,kt,ec,ys].map(n=>e.by[n])))return"No wait has a st\
andard to check against.";let t=[XX(e.by[ct],e.by[hs])];return e.lateOpen&&t.push(T(e.lateOpen,"wait")+" "+qu(e.lateOpen)+
" late and still open."),Ct(e)&&t.push("For "+T(Ct(e),"wait")+" the dates cannot tell."),t.join(" ")}function XX(e,r){return!e&&
!r?"No wait went past a limit or missed an aim.":(e?T(e,"wait"):"No wait")+" went past a limit"+(r?", and "+I(r)+" misse\
d an aim.":".")}function VX(e){return e>=Je?T(Math.floor(e/Je),"day"):e<60?"less than a minute":qe(e/3600,"hours")}function bw(e,r){
if(!e)return jX(r);let t=e.standard[2]==="limit",n=I(e.past)+" of "+I(oe(e.line))+(t?" late":" missed this aim"),o=", by\
 "+(e.line.atLeast?"at least ":"")+VX(e.line.beyond)+(e.past>1?" in all":"")+": the longest overrun";return n+(e.line.beyond?
o:"")+(t?".":". No wait went past a limit.")}function jX(e){let r=["No wait is late."],t=e.by[gs],n=e.by[ys];return t&&r.
push(T(t,"wait")+" "+qu(t)+" too early."),Ct(e)&&r.push("For "+T(Ct(e),"wait")+" the dates cannot tell."),n&&r.push(T(n,
"wait")+" "+qu(n)+" still open."),r.join(" ")}var Nw=4;function bu(e){return _("a",{class:"to-case",href:"#cases","data-case":Z(e)},Z(e))}function YX(){let e=tt(P),r=vw(
e),t=e.waits;A("talk-delays").textContent=I(t.by[ct]),A("talk-headline").textContent=qw(t),A("talk-standard").replaceChildren(
r?_("a",{href:"#standard-"+r.standard[0]},r.standard[0]):"none"),A("talk-sentence").textContent=r?r.standard[1]+".":"",A(
"talk-matter").textContent=bw(r,t);for(let n of ne("[data-result]")){let o=m.results.findIndex(s=>s[0]===n.dataset.result);
n.textContent=I(o===kt?Ct(t):t.by[o])}KX(dw(P))}function KX(e){A("talk-case").replaceChildren(e.length?bu(e[0]):"none"),
A("talk-why").textContent=e.length?Wr(e[0]):"No chosen case has a late wait, a missed aim, a step taken too early, dates\
 that cannot tell or a practice point.";let r=e.slice(1,1+Nw).flatMap((n,o)=>o?[", ",bu(n)]:["Then ",bu(n)]),t=e.length-
1-Nw;r.length&&r.push(t>0?" and "+I(t)+" more.":"."),A("talk-then").replaceChildren(...r)}function Aw(){if(document.addEventListener(
"click",n=>{let o=n.target.closest("a.to-case");o&&Se({case:o.dataset.case,zoom:""})}),!ee)return;let e=["talk-delays","\
talk-headline","talk-standard","talk-sentence","talk-matter","talk-case","talk-why","talk-then"].map(A);e.push(...ne("[d\
ata-result]"));let r=ce(e),t=()=>(W()?YX:r)();K("talk",t),W()&&t()}var Sw=15;function Ow(e,r){if(!r)return"No "+m.caseNoun[0]+" has a record of "+e+".";let t=r.excess?"Of these days, "+I(
r.excess)+" came after the deadline of a stage, for "+T(r.late,...m.caseNoun)+".":"No stage on the way went past its dea\
dline.";return T(r.reached,...m.caseNoun)+" reached "+e+", after "+T(r.days,"calendar day")+" in all. "+t}function QX(e){
return e.excess?"up to "+T(e.excess,"calendar day")+" sooner, over "+T(e.late,"case"):""}function Iw(e,r){return[Ue(r.step),
I(r.cases),I(r.days),H(e.days?r.days/e.days:0),I(r.late),I(r.excess),QX(r)]}function _w(e,r,t){let n=r[t],o=[Ue(n.step),
T(n.days,"calendar day")+" over "+T(n.cases,"case")+", "+H(e.days?n.days/e.days:0)+" of the whole"];if(!n.excess)return o;
let s=j(r.slice(0,t+1).map(i=>i.excess));return o.push(T(n.excess,"calendar day")+" beyond a deadline, over "+T(n.late,"\
case"),"With those above: "+H(s/e.excess)+" of all calendar days beyond one"),o}function Ew(e){let r=new Map(e.waits.map(
t=>[t[0],{step:t[0],cases:t[1],days:t[2],late:t[3],excess:t[4]}]));return{reached:e.reached,days:e.days,excess:e.excess,
late:0,waits:r}}function ZX(e,r,t){let n=wu(r).slice(0,Sw),o=Math.max(1,...n.map(i=>i.days)),s=n.map((i,a)=>{let u=i.excess?", "+I(i.excess)+
" beyond":"";return{label:Ue(i.step),parts:[[Rr,0,i.excess],[_o,i.excess,i.days]],said:T(i.days,"calendar day")+u+"; "+T(
i.cases,"case"),lines:_w(r,n,a)}});Gt(e.querySelector(".drawing"),s,{from:0,to:o,title:e.querySelector(".title").textContent,
says:t,ticks:Fo(o,6).map(i=>[i,i===0?"0 calendar days":I(i)])})}function $X(e,r){let t=A("chart-days-"+e.number),n=r?r.get(
e.activity):Ew(e),o=r?Ow(qr(e.name),n):e.sentence;t.querySelector(".says").textContent=o,t.querySelector(".drawing").hidden=
!n;let s=n?wu(n).map(i=>fe(Iw(n,i),[1,2,3,4,5])):[];r&&t.querySelector("tbody").replaceChildren(...s),n&&ZX(t,n,o)}function Mw(e){
let r=e.map(o=>A("chart-days-"+o.number).querySelector("tbody")),t=ce(r),n=function(){let o=ee&&W()?V0(P):null;o||t();for(let s of e)
$X(s,o)};K("days",n),Me.push(n),n()}var nt={day:new Int32Array(0),certain:new Uint8Array(0),month:new Int32Array(0)},Tw=!1;function*Z0(){if(Tw)return;let e=m.
waits.step.length,r={day:new Int32Array(e),certain:new Uint8Array(e),month:new Int32Array(e)},t=k.turnaround.order.map(K0),
n=Int32Array.from(m.events.at.keys()),o=new Map;for(let s=0;s<S.n;s+=1)JX(s,t,n,o,r),yield;nt=r,Tw=!0}function JX(e,r,t,n,o){
let{step:s,start:i,stop:a}=m.waits,u=S.events[e],l=Array.from({length:S.waits[e+1]-S.waits[e]},(c,f)=>S.waits[e]+f);for(let c of r){
let f=l.filter(d=>s[d]===c&&a[d]>=0),v=f.map(d=>t[u+i[d]]);f.forEach((d,h)=>{t[u+a[d]]=v[h]})}for(let c of l){let f=r.includes(
s[c])?t[u+i[c]]:u+i[c],v=ge(m.events.at[f]+m.events.span[f]);o.day[c]=v,o.certain[c]=ge(m.events.at[f])===v?1:0,o.month[c]=
De(n,v,()=>On(v))}}var Nu={cases:null,by:[]};function Lw(e,r){return Nu.cases!==e&&(Nu={cases:e,by:xX(e,r)}),Nu.by}function xX(e,r){
let t=r.sets.find(i=>i.by==="site")||{of:[],names:[]},n=m.standards.map(()=>({n:0,all:pr(),months:new Map,sites:new Map,
late:[]})),{standard:o,outcome:s}=m.verdicts;for(let i of e)for(let a=S.waits[i];a<S.waits[i+1];a+=1)for(let u=S.verdicts[a];u<
S.verdicts[a+1];u+=1){if(o[u]<0)continue;let l=n[o[u]];l.n+=1,l.all[s[u]]+=1,j0(l.months,nt.month[a],s[u]),j0(l.sites,t.
names[t.of[m.waits.groups[a]]],s[u]),(s[u]===lt||s[u]===dr)&&nt.certain[a]&&l.late.push(nt.day[a])}return n}function ot(e,r){let t={low:[],high:[],state:[],n:[]};for(let n of e){let o=m.waits.state[n];if(o===ut)continue;let s=S.
verdicts[n],i=m.waits.ownLow[n]>=0;t.low.push(i?m.waits.ownLow[n]:m.verdicts.low[s]),t.high.push(i?m.waits.ownHigh[n]:m.
verdicts.high[s]),t.state.push(o),t.n.push(1)}return Bs(t,r)}function Au(e,r){let t={low:[],high:[],state:[],n:[]};for(let n of e.
verdicts){let o=m.waits.state[X0[n]];o!==ut&&(t.low.push(m.verdicts.low[n]),t.high.push(m.verdicts.high[n]),t.state.push(
o),t.n.push(1))}return Bs(t,r==="hours")}function Cw(e){let r=k.turnaround.segments,t=r.map(()=>[]),n=r.map(o=>o===null?
-1/0:o);if(t.length)for(let o of e)t[Ve(n,nt.day[o])-1].push(o);return t}function Su(e,r){let t=k.turnaround.sets.find(o=>o.
by===r),n=new Map;if(!t)return n;for(let o of e){let s=m.waits.groups[o];if(s<0||t.of[s]<0)continue;let i=t.names[t.of[s]];
De(n,i,()=>[]).push(o)}return n}function yo(e,r){let t=j(e.n);if(!t)return"no clocks";if(t<it)return"too few to say ("+T(t,"clock")+")";let[n,o]=mo(D0(ht(
e,r==="hours")));return n===1/0?R("typical_not_reached"):Ut(n,o,r)}var $0=k.turnaround.said;function R(e,r){return Q($0.
sentences[e],r)}function Fw(e){return $0.levels[su.indexOf(e)]}function Rw(e){let[r,t]=$0.estimators[(e.exact?0:2)+(e.ended?
1:0)],n=e.ended?R("method_ending"):"";return{method:R("method",{ending:n,ranged:e.exact?"":R("method_ranged"),name:r}),source:R(
"source",{source:t})}}function J0(e,r){return e?R(r?"rounding_at_most":"rounding",{step:$0.steps[e-1]}):""}function zX(e,r,t){
return Number.isFinite(e)?Number.isFinite(r)?R("interval",{told:Ut(e,r,t)}):R("interval_from",{amount:qe(e,t)}):R("inter\
val_without")}function Ou(e,r){if(e.state==="not reached")return R("not_reached");let t=Ut(e.low,e.high,r),n=zX(e.ciLow,
e.ciHigh,r);return n===R("interval",{told:t})?R("throughout",{told:t}):R("with_interval",{told:t,interval:n})}function kw(e,r){
let[t,n]=[H(e.low),H(e.high)];return R("done",{share:t===n?t:R("range",{low:t,high:n}),limit:r.words,soon:r.soon?R("too_\
soon_included"):"",low:H(e.ciLow),high:H(e.ciHigh)})}function Pw(e,r,t){let n=[e.open&&R("still_open",{n:I(e.open)}),e.ended&&
R("closed",{n:I(e.ended)})].filter(Boolean),o=r.filter(u=>u.state!=="not reached"),s=o.map(u=>R("done_after",{level:Fw(u.
level),words:u.words}));o.length<r.length&&s.push(R("fewer_than",{level:Fw(r[o.length].level)}));let i=T(e.n,"clock")+(n.
length?" ("+n.join(", ")+")":""),a=t.map(u=>R("done_by",{words:u.words})).join("");return R("curve",{clocks:i,times:s.join(
"; "),limits:a})}function Ww(e){return R("no_curve",{clocks:T(e,"clock"),needs:et})}function Iu(e,r){return R("no_compar\
ison",{clocks:T(e,"clock"),needs:r})}function Dw(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function Hw(e,r,t,n,o,s){
return r>0||t<0?R("way",{two:Dw(e.two),what:n,way:r>0?o:s}):r===-1/0&&t===1/0?R("no_end",{what:n}):R("by_chance")}function eV(e,r,t,n){
if(r===0&&t===0)return R("same_medians");if(!Number.isFinite(r)||!Number.isFinite(t))return Hw(e,r,t,"median","longer","\
shorter");let[o,s]=n==="hours"?[r,t]:[Math.floor(r),Math.ceil(t)],i=Dw(e.two);if(o>0)return R("longer",{two:i,amount:Ut(
o,s,n)});if(s<0)return R("shorter",{two:i,amount:Ut(-s,-o,n)});let[a,u]=[qe(Math.abs(o),n),qe(s,n)],l=o&&s?R("either_way",
{less:a,more:u}):o?R("up_to_shorter",{amount:a}):R("up_to_longer",{amount:u});return R("perhaps",{two:i,way:l})}function rV(e,r){
if(Le(e*100)>=100)return"";let t=e<.01?R("fewer_than_one"):String(Le(e*100));return(r||e>=.05?"":R("whole_curves"))+R("c\
hance",{often:t})+" "}function Bw(e,r,t,n,o){let{ciLow:s,ciHigh:i}=t;return R("medians_compared",{name:e.name,one:e.one,
two:e.two,one_median:r[0].words,two_median:r[1].words,way:eV(e,s,i,o),apart:rV(n,s>0||i<0)})}function Ft(e){let r=Le(e*100);
return r?(r>0?"+":"\u2212")+Math.abs(r):"0"}function Uw(e,r,t,n,o){let[s,i,a]=[Ft(n.difference),Ft(n.low),Ft(n.high)],u=R(
"shares",{name:e.name,limit:o,one:e.one,one_share:t[0],two:e.two,two_share:t[1]});if(s==="0")return R("no_difference",{told:u,
low:i,high:a});let l=Le((r[1]-r[0])*100)===Le(r[1]*100)-Le(r[0]*100);return R("share_difference",{told:u,by:s,noun:s==="\
+1"||s==="\u22121"?"percentage point":"percentage points",rounded:l?"":R("before_rounding"),low:i,high:a,way:Hw(e,n.low,
n.high,"share","higher","lower")})}function Q(e,r={}){return e.replace(/\{(\w+)\}/g,(t,n)=>String(r[n]))}function se(e){
return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Gw(e,r,t){let n=tt(e).lines,o=lw(e),s=[...V0(e).values()],i=Y0(e).map((l,c)=>ot(l,t[c]==="hours")),a=i.map((l,c)=>yo(
l,t[c])),u=m.steps.map((l,c)=>fw(c,n));return r.map(l=>{let[c]=l,f=s.map(v=>v.waits.get(c)?.excess??0);return{n:o.get(l.
join(" "))||0,typical:a[c],few:j(i[c].n)<it,share:u[c],excess:Math.max(0,...f)}})}function tV(e){return I(e.met)+" of "+
I(e.n)+(e.n<it?"":" ("+H(e.met/e.n)+")")}function Xw(e,r,t){let n=(r?"again: ":"")+I(e.n),o=e.few?"":e.typical.split(":")[0],
s=o?n+": "+o:n,i=e.share&&e.share.n<20,a=e.share?[(i?e.share.met+" of "+e.share.n:H(e.share.met/e.share.n))+" met "+e.share.
standard]:[],u=e.excess?[T(e.excess,"calendar day")+" beyond"]:[],l=a.concat(u),c=[l.length?[s,l.join(", ")]:[s],[s].concat(
l),[n,o].filter(Boolean).concat(l),[n].concat(l),[s],[n]],f=t.split("<br>"),v=Math.max(...f.map(h=>h.length)),d=h=>h.length<=
f.length&&h.every(g=>g.length<=v);return(c.find(d)||[n]).map(se).join("<br>")}function Vw(e,r,t){let n=[r,"Clocks that s\
topped here: "+I(e.n),"Typical time: "+e.typical];return e.share&&n.push("Met "+se(e.share.standard)+": "+tV(e.share)),e.
excess&&n.push("Calendar days beyond a deadline on the waiting chains: "+I(e.excess)),n.concat(t).join("<br>")}function jw(e){
let[r,t]=[e.low,e.high].map(n=>Ht(Dt(Nc(Float64Array.from(n).sort(),0)/Je)));return r===t?r:r+" to "+t}var Yw={color:"#8C8C8C",width:1,dash:"dot"};function Kw(e,r){let t=e.figure.layout,n=t.annotations,o=t.shapes,s=n.filter(
w=>w.name in e.labels),i=new Map(s.map(w=>{let[y]=e.labels[w.name];return[w,Xw(r[y],e.edges[y][1]===e.edges[y][2],w.text)]})),
a=new Set(e.edges.filter((w,y)=>r[y].n).map(w=>m.activities[w[1]][0]+" "+m.activities[w[2]][0])),u=e.lines.filter(w=>w.length>
1).map(w=>a.has(w.join(" "))),l=mw(P),c=new Map(m.activities.map((w,y)=>[w[0],y])),[f,v,d]=e.figure.data,h=(w,y)=>w.replace(
/[\d,]+$/,I(l[c.get(v.ids[y])??le]));return{data:[{...f,marker:{...f.marker,color:f.marker.color.map((w,y)=>u[y]?w:Yw.color)}},
{...v,customdata:v.customdata.map(h)},{...d,customdata:s.map(w=>{let[y,N,q]=e.labels[w.name];return Vw(r[y],N,q)})}],annotations:n.
map(w=>i.has(w)?{...w,text:i.get(w)}:w),lines:o.map((w,y)=>y<u.length&&!u[y]?Yw:w.line)}}var x0=30,nV=12;function Qw(e){let r=A("chart-observed");if(!r)return;let t=Math.max(1,...e.map(n=>n[1]));Gt(r.querySelector(
".drawing"),e.map(n=>({label:n[0],parts:[[4,0,n[1]]],said:T(n[1],"time"),lines:[n[0],T(n[1],"time")]})),{from:0,to:t,title:r.
querySelector(".title").textContent,says:r.querySelector(".says").textContent,ticks:Fo(t,5).map(n=>[n,I(n)])})}function oV(e,r){
let t=A("chart-observed"),n=pw(P,e),o=i=>m.activities[i][1],s=n[0];return t.querySelector(".says").textContent=s?"Most o\
ften: "+o(s.ends[1])+" directly after "+o(s.ends[0])+", "+T(s.low.length,"time")+".":"None in the chosen cases.",t.querySelector(
"tbody").replaceChildren(...n.slice(0,x0).map(i=>fe([o(i.ends[0]),o(i.ends[1]),I(i.low.length),jw(i)],[2]))),A("observed\
-more").textContent=n.length>x0?I(n.length-x0)+" rarer ones are not shown.":"",t.querySelector("summary").textContent="T\
he table behind it ("+Math.min(n.length,x0)+" routes)",n.slice(0,r).map(i=>[o(i.ends[0])+" \u2192 "+o(i.ends[1]),i.low.length])}
function sV(e){let r=e.filter(i=>i.edge.n);if(!r.length)return"No clock has stopped yet.";let t=i=>r.reduce((a,u)=>i(u.edge)>
i(a.edge)?u:a),n=t(i=>i.n),o=t(i=>i.excess),s=I(r.length)+" ways from activity to activity were travelled, most often "+
n.row.cells[1].textContent+": "+T(n.edge.n,"time");return o.edge.excess?s+". On the waiting chains "+o.row.cells[0].textContent+
" went furthest beyond its deadline: "+T(o.edge.excess,"calendar day")+" in all.":s+". On no waiting chain did a step go\
 beyond a deadline of its own."}function iV(e){let r=A("chart-pathway"),t=Array.from(A("map-table").rows,n=>({row:n,edge:e[n.
dataset.edge]}));for(let n of t){let{n:o,share:s,excess:i}=n.edge;[I(o),n.edge.typical,s?I(s.met)+" of "+I(s.n)+" met "+
s.standard:"",I(i)].forEach((u,l)=>{n.row.cells[l+2].textContent=u}),n.row.hidden=!o}r.querySelector(".says").textContent=
sV(t),r.querySelector("summary").textContent="The table behind it ("+t.filter(n=>n.edge.n).length+" steps)"}function Zw(e){
let r=new Map,t=[],n=A("map-case");if(n&&n.checked){let o=Qe(),s=hw(o).filter(i=>e.includes(i.join(" ")));for(let i of s)
r.set(i.join(" "),{color:"#A63A00",width:4,dash:"solid"});t.push("Thick and brown: the route of "+ze(o)+", "+T(s.filter(
i=>i.length>1).length,"arrow")+".")}if(A("map-step").value){let o=A("map-table").rows[Number(A("map-step").value)],s=Array.
from(o.cells,a=>a.textContent),i=[o.dataset.start,o.dataset.stop];for(let a of[i.join(" "),i[0],i[1]])r.set(a,{color:"#1\
A1A1A",width:5,dash:"solid"});t.push("Thick and black: "+s[0]+". Clocks that stopped: "+s[2]+"; typical time: "+s[3]+(s[4]?
"; "+s[4]:"")+"; calendar days beyond a deadline, on waiting chains: "+s[5]+".")}return{strong:r,said:t.join(" ")}}function $w(e){
let r=e.figure,t=r.layout,n=t.shapes,o=_("div",{id:"pathway-chart"}),s=Fr(o,"The pathway drawn as a graph; the table beh\
ind it says the same");s.style.setProperty("--on-paper",Math.min(1,1058/t.width,640/t.height).toFixed(3)),A("chart-pathw\
ay").querySelector(".drawing").append(s);let i={data:r.data,annotations:t.annotations,lines:n.map(O=>O.line)},a=e.lines.
map(O=>O.join(" ")),u=i,l=e.observed;function c(O){return n.map((D,V)=>({...D,line:O.strong.get(a[V])||u.lines[V]}))}let f=!1,
v=!0;new IntersectionObserver((O=>{f=O[O.length-1].isIntersecting,f&&d()}),{rootMargin:"300px"}).observe(s);function d(){
if(!v)return;v=!1;let O=Zw(a);A("map-said").textContent=O.said,Plotly.react(o,u.data,{...t,annotations:u.annotations,shapes:c(
O)},Io)}function h(){v=!0,f&&d()}function g(){d();let O=Zw(a);A("map-said").textContent=O.said,Plotly.relayout(o,{shapes:c(
O)})}let w=A("chart-observed");w&&e.followed&&w.querySelector(":scope > .scope").remove();let y=[A("chart-pathway"),w].filter(
Boolean).flatMap(O=>[O.querySelector(".says"),O.querySelector("summary"),O.querySelector("tbody")]);w&&y.push(A("observe\
d-more"));let N=ce(y);function q(){N();let O=ee&&W()?Gw(P,e.edges,e.units):null;O&&iV(O),u=O?Kw(e,O):i}function C(){l=ee&&
W()&&w&&e.followed?oV(e.edges,nV):e.observed,Qw(l)}Me.push(()=>{d(),Qw(l)}),q(),d(),C(),A("map-step").addEventListener("\
change",g),K("pathway",()=>{q(),L()}),K("chart-pathway",h),w&&K("chart-observed",C);let b=A("map-case");function L(){b&&
(A("map-name").textContent=ze(Qe()))}b&&b.addEventListener("change",g),Ge(["case"],()=>{L(),b&&b.checked&&g()}),L()}var aV=-1,uV=0,cV=3;function z0(e){let r=k.practice,t=Object.values(r.checks).map(n=>({cases:0,done:0,notDone:0,notRecorded:0,
recorded:n[2]}));for(let n of e)r.sets[r.answers[n]].forEach((o,s)=>{if(o===aV)return;let i=t[s];i.cases+=1,o===uV?i.done+=
1:o===cV?i.notDone+=1:i.notRecorded+=1});return t}function Jw(e,r){let t=Ze(r.of),n=()=>({named:!1,came:0,invited:0,both:0}),
o=r.agencies.map(s=>({meetings:0,recorded:0,invitations:!1,by:s.map(n)}));for(let s of e)for(let i=t[s];i<t[s+1];i+=1)lV(
o,r.distinct[r.met[i]]);return o}function lV(e,r){let[t,n,o]=r,s=e[t];if(s.meetings+=1,!!n){s.recorded+=1,s.invitations=
s.invitations||o.length>0;for(let i of new Set(n.concat(o))){let a=s.by[i];a.named=!0,n.includes(i)&&(a.came+=1),o.includes(
i)&&(a.invited+=1),n.includes(i)&&o.includes(i)&&(a.both+=1)}}}function xw(e,r){if(!r.cases)return e+": no "+m.caseNoun[0]+" to check.";let t=T(r.cases,...m.caseNoun);return r.recorded?
e+": done for "+I(r.done)+" of "+t+"; not done for "+I(r.notDone)+"; not recorded for "+I(r.notRecorded)+".":e+": not re\
corded for any of "+t+"."}function zw(e,r){return r.map((t,n)=>({name:t,...e.by[n]})).filter(t=>t.named).map(t=>{let n=t.
name+" "+I(t.came)+" of "+I(e.recorded);return e.invitations?n+" (invited to "+I(t.invited)+(t.invited?", came to "+I(t.
both)+" of them":"")+")":n}).join("; ")||"not recorded"}function eq(e){let r=A("practice-table"),t=A("meetings-table"),n=[r,t].filter(Boolean).map(u=>u.tBodies[0]);if(!ee||!n.length)
return;let o=ce(n);function s(){z0(P).forEach((u,l)=>{[u.cases,u.done,u.notDone,u.notRecorded].forEach((c,f)=>{r.tBodies[0].
rows[l].cells[2+f].textContent=I(c)})})}function i(u){Jw(P,u).forEach((l,c)=>{let f=t.tBodies[0].rows[c];f.hidden=!l.meetings,
f.cells[2].textContent=I(l.meetings),f.cells[3].textContent=I(l.recorded),f.cells[4].textContent=zw(l,u.agencies[c])})}let a=function(){
o(),W()&&(r&&s(),t&&e.meetings&&i(e.meetings))};K("practice",a),W()&&a()}var _u=200;function rq(){let e=document.querySelector(
"#findings-table tbody");if(!e||!S.n)return;let r=ce([e,A("findings-more")]),t=function(){if(!W()){r();return}let n=[];for(let o of P)
for(let s of So(o))n.push([Z(o),s.finding,s.sentence,s.rows]);A("findings-more").textContent=T(n.length,"finding")+" in \
the chosen cases"+(n.length>_u?"; the first "+_u+" are shown.":"."),e.replaceChildren(...n.slice(0,_u).map(o=>fe(o)))};K(
"findings",t),W()&&t()}var Eu=1.959963984540054;function Cr(e,r){let t=e/r,n=Eu*Eu/r,o=(t+n/2)/(1+n),s=Eu*Math.sqrt(t*(1-t)/r+n/(4*r))/(1+n);return{
share:t,low:e===0?0:o-s,high:e===r?1:o+s}}var sq=200,tq=1999,fV=20210430;function*nq(e,r){let t=[e,r].flatMap((u,l)=>u.low.
map((c,f)=>({time:c,stops:_e(u,f),later:l,n:u.weights[f]}))),n=t.reduce((u,l)=>u+l.n,0)<=sq;n&&(t=t.flatMap(u=>new Array(
u.n).fill({...u,n:1}))),t.sort((u,l)=>u.time-l.time);let o=t.map(u=>u.later),s=pV(t),i=oq(s,t,o);if(!n)return Ay(i);let a=0;
for(let u=0;u<tq;u+=1)oq(s,t,vV(o,u))>=i-1e-9&&(a+=1),u%100===99&&(yield);return(a+1)/(tq+1)}function pV(e){let r=e.map(
(i,a)=>a).filter(i=>!i||e[i].time!==e[i-1].time),t=new Float64Array(r.length),n=new Float64Array(r.length),o=new Float64Array(
r.length),s=0;for(let i=r.length-1,a=e.length-1;i>=0;i-=1){for(;a>=r[i];a-=1)s+=e[a].n,e[a].stops&&(n[i]+=e[a].n);t[i]=s,
o[i]=n[i]*(s-n[i])/Math.max(s-1,1)}return{starts:r,risk:t,done:n,spread:o}}function oq(e,r,t){let[n,o,s]=[0,0,0];for(let i=e.
starts.length-1,a=r.length-1;i>=0;i-=1){let u=0;for(;a>=e.starts[i];a-=1)t[a]&&(s+=r[a].n,r[a].stops&&(u+=r[a].n));let l=s/
e.risk[i];n+=u-e.done[i]*l,o+=e.spread[i]*l*(1-l)}return o>0?Math.abs(n)/Math.sqrt(o):0}function vV(e,r){let t=Uint8Array.
from(e);for(let n=0;n<t.length-1;n+=1){let o=n+Math.floor(dV(r*sq+n)*(t.length-n)/4294967296),s=t[n];t[n]=t[o],t[o]=s}return t}
function dV(e){let r=Math.imul(e,2654435769)+fV>>>0;return r=Math.imul(r^r>>>16,569420461),r=Math.imul(r^r>>>15,3545902487),
(r^r>>>15)>>>0}var Mu=5;function iq(e,r){let[t,n]=[r.low-e.high,r.high-e.low],o=t-Math.hypot(r.low-r.ciLow,e.ciHigh-e.high),
s=n+Math.hypot(r.ciHigh-r.high,e.low-e.ciLow);return{low:t,high:n,ciLow:Number.isNaN(o)?-1/0:o,ciHigh:Number.isNaN(s)?1/0:
s}}function*aq(e,r){let t=yield*nq(Kt(e),Kt(r)),n=yield*nq(Yt(e),Yt(r));return Math.max(t,n)}function uq(e,r){let t=r.share-
e.share;return{difference:t,low:t-Math.hypot(r.share-r.low,e.high-e.share),high:t+Math.hypot(r.high-r.share,e.share-e.low)}}function He(e){let r=oe(e);if(!r)return["none to count","",""];let t=e.outcomes[0],n=e.outcomes[Ao],o=I(t)+" of "+I(r);if(r<
it)return[o,"too few to say",""];let s=Cr(t,r),i=n?Ts(t/(r+n),(t+n)/(r+n))+" with the unclear":"";return[o+" ("+H(s.share)+
")",Ts(s.low,s.high),i]}var es="No clock of the chosen cases is judged by this standard.";function cq(e,r,t){let n=m.outcomes.
length;return t.map(o=>{let s=r.sets.findIndex(a=>a.by===o[0]),i=o[1].map(a=>{let u=r.sets[s].names.indexOf(a)*n,l={outcomes:Array.
from(e[s].subarray(u,u+n))};return mV(a,l,r.needed)}).filter(a=>a.n);return Lu(o[0],i,r)})}function mV(e,r,t){let n=oe(r),
o={name:e,n:j(r.outcomes),counted:n,enough:n>=t};if(!o.enough)return Object.assign(o,{cells:[R("too_few",{n,needs:t}),"",
""],dot:Tu(e,n)});let s=Cr(r.outcomes[0],n),i=He(r);return Object.assign(o,{cells:i,dot:{name:e,value:[s.share,s.share],
interval:[s.low,s.high],said:i[0]}})}function Tu(e,r){return{name:e,value:null,interval:null,said:"too few ("+r+")"}}function Lu(e,r,t){
let n=r.filter(i=>i.name!==t.unknown),o=n.filter(i=>i.enough),s=t.grouped[e];return{by:e,title:s,groups:r,unavailable:hV(
s.toLowerCase(),n,o.length,t.needed),n:j(o.map(i=>i.counted))}}function hV(e,r,t,n){return r.length?r.length===1?R("only\
_group",{name:r[0].name,title:e}):t?"":R("no_group",{needs:n,title:e}):R("not_recorded",{title:e})}var gV=[0,1,2,3,4,5,6];function yV(e,r,t,n){let o=e.cells;o[2].textContent=I(j(r.outcomes));for(let i of gV){let a=i===ft&&
n&&r.outcomes[i]?" "+m.notEnoughNotice:"";o[3+i].textContent=I(r.outcomes[i])+a,o[3+i].classList.toggle("some",r.outcomes[i]>
0)}let s=He(r);o[10].replaceChildren(s[0],...s[2]?[_("br"),_("span",{class:"small"},s[2])]:[]),o[11].textContent=s[1],o[12].
textContent=yo(Au(r,t),t)}function wV(e,r,t){[j(r.outcomes),r.outcomes[7],r.outcomes[yn],r.outcomes[6]].forEach((o,s)=>{
e.cells[s+1].textContent=I(o)}),e.cells[5].textContent=yo(Au(r,t),t)}function qV(){let e=tt(P).lines;for(let r of ne("tr\
[data-line]")){let t=Number(r.dataset.line);(r.closest("table").id==="glance-table"?yV:wV)(r,e[t],m.lines[t][2],m.steps[m.
lines[t][0]][2]),r.hidden=!j(e[t].outcomes)}}function lq(){if(!ee)return;let e=["glance-table","measured-table"].map(n=>A(
n).tBodies[0]),r=ce(e),t=function(){r(),W()&&qV()};K("glance",t),W()&&t()}var Ru=3,rs=12,bV=2.66,NV=3.267,Cu=7,fq=3.6,AV=1e-9,SV=["above the limit","seven rising","two of three high","seven abov\
e the mean"];function OV(e){let r=jt(e),t=Cn(e).map(Math.abs),n=NV*jt(t),o=t.filter(i=>i<n),s=o.length?bV*jt(o):NaN;return{
mean:r,lower:r-s,upper:r+s}}function Fu(e,r){let t=e.map(()=>!1);for(let n=0,o=0;o<=e.length;o+=1)e[o]||(o-n>=r&&t.fill(
!0,n,o),n=o+1);return t}function pq(e){let r=Fu(e,Cu-1);return[!1].concat(e).map((t,n)=>!!(r[n]||r[n-1]))}function vq(e,r){
let t=e.map(()=>!1);for(let n=0;n+2<e.length;n+=1){let o=[n,n+1,n+2];if(!o.every(i=>r[i]))continue;let s=o.filter(i=>e[i]);
if(s.length>1)for(let i of s)t[i]=!0}return t}function IV(e,r){let t=AV*Math.max(...e.map(Math.abs)),{mean:n,lower:o,upper:s}=r,
i=d=>e.map(h=>h>d+t),a=d=>e.map(h=>h<d-t),[u,l]=[i(s),a(o)],c=d=>d.map((h,g)=>h&&!u[g]&&!l[g]),f=Cn(e),v=[["above the li\
mit",u],["below the limit",l],["seven rising",pq(f.map(d=>d>0))],["seven falling",pq(f.map(d=>d<0))],["two of three high",
vq(c(i(n+(s-n)*2/3)),i(n))],["two of three low",vq(c(a(n-(n-o)*2/3)),a(n))],["seven above the mean",Fu(i(n),Cu)],["seven\
 below the mean",Fu(a(n),Cu)]];return e.map((d,h)=>v.find(g=>g[1][h])?.[0]??"common")}function _V(e,r){if(e==="common")return"\
common";let t=SV.includes(e)?"higher":"lower";return r==="neutral"?t==="higher"?"high":"low":t===r?"improvement":"concer\
n"}function EV(e,r,t){return r===null||t==="neutral"?"no target":Number.isNaN(e.lower)?"no limits":e.lower<=r&&r<=e.upper?
"now and then":r>e.upper==(t==="lower")?"always met":"never met"}function ku(e,r,t,n){if(e.length<Ru)return null;let o=[
0].concat(n||[]),s=o.map((a,u)=>{let l=u+1<o.length?o[u+1]:e.length;return{start:a,stop:l,...OV(e.slice(a,l))}}),i=s.flatMap(
a=>IV(e.slice(a.start,a.stop),a));return dq(e,s,i,r,t)}function dq(e,r,t,n,o){return{values:e,segments:r,causes:t,pointTypes:t.
map(s=>_V(s,n)),assurance:EV(r[r.length-1],o,n)}}function mq(e,r){let t=ku(e.map(s=>Math.pow(s,1/fq)),"higher",null,r);if(!t)
return null;let n=s=>Number.isNaN(s)?s:Math.pow(Math.max(s,0),fq),o=t.segments.map(s=>({...s,mean:n(s.mean),lower:n(s.lower),
upper:n(s.upper)}));return dq(e,o,t.causes,"higher",null)}function hq(e){let r=jt(e),t=e.filter(n=>!n).length/e.length;return{
rare:r<1.4||t>.25,mean:r,empty:t}}function gq(e){let r=Array.from(new Set(e)).sort((t,n)=>t-n);return r.length<2||r.length>
e.length/2?!1:jt(Cn(e).map(Math.abs))/1.128<Math.min(...Cn(r))}var Pu=6,MV=.75;function wq(e){let r=To(Array.from(e.keys()));return r.filter(o=>(e.get(o)||0)>=Pu).length>=MV*r.length?
{by:"month",spans:r.map(o=>({label:Ms(o),begin:xe(o),months:[o]}))}:{by:"quarter",spans:Array.from(new Set(r.map(o=>Math.
floor(o/3)))).map(o=>({label:vt[o*3%12]+" to "+Ms(o*3+2),begin:xe(o*3),months:r.filter(s=>Math.floor(s/3)===o)}))}}function ts(e,r){
return e.months.get(r)??pr()}function qq(e,r,t,n){let o=Array.from(e.months.keys()).sort((d,h)=>d-h),s=o.length;for(;o.length&&
ts(e,o[o.length-1])[yn];)o.pop();let i=s-o.length,a=i?[Q(r.control[i===1?"last month":"last months"],{n:i})]:[],{by:u,spans:l}=wq(
new Map(o.map(d=>[d,oe({outcomes:ts(e,d)})]))),c=[],f=0;for(let d of l){let h={outcomes:pr()};for(let w of d.months)o.includes(
w)&&ts(e,w).forEach((y,N)=>{h.outcomes[N]+=y});let g=oe(h);g>=Pu?c.push({span:d,value:h.outcomes[0]/g,n:g}):f+=1}return Aq(
{kind:"xmr",of:"share",unit:"share",direction:"higher",by:u,target:n},r,c,t,a.concat(Nq(f,u,r)),r.control.share)}function bq(e,r,t,n){
let o=t.words,s=r==="hours",i=g=>m.waits.state[g]!==ut,{by:a,spans:u}=wq(new Map(Array.from(e,g=>[g[0],g[1].filter(i).length]))),
l=[],[c,f,v]=[0,0,0];for(let g of u){let w=ot(g.months.flatMap(N=>e.get(N)||[]),s),y=Wy(ht(w,s));y===null?c+=1:y===1/0?f+=
1:(l.push({span:g,value:y,n:j(w.n)}),v=Math.max(v,w.grid))}let d=Nq(c,a,o).concat(f?[Q(o.control["not reached"],{spans:T(
f,a)})]:[]);return Aq({kind:"xmr",of:"median",unit:r,direction:"lower",by:a,target:null},o,l,n,d,o.control.median+(v?t.rounding[v-
1]:""))}function Nq(e,r,t){return e?[Q(t.control["few counted"],{spans:T(e,r),each:Pu})]:[]}function Aq(e,r,t,n,o,s){let i=Q(
r.control[e.of+" title"],{by:e.by}),a=t.map(c=>c.value),u={title:i,values:t,leftOut:o,about:s,since:null,...e};if(e.unit!==
"share"&&gq(a)){let c=[Math.min(...a),Math.max(...a)].map(f=>qe(f,e.unit));return Iq(u,Q(r.control.coarse,{by:e.by,least:c[0],
most:c[1]}))}let l=Sq(t.map(c=>c.span.begin),n);return _q(u,ku(a,e.direction,e.target,Array.from(l.keys())),r,l)}function Sq(e,r){
let t=new Map;for(let n of r){let o=e.filter(s=>n.begin!==null&&s<n.begin).length;n.recalculated&&o>0&&o<e.length&&t.set(
o,n.recalculated)}return new Map(Array.from(t).sort((n,o)=>n[0]-o[0]))}function yq(e,r){return r.reduce((t,n)=>n<On(e)?t-
(xe(n+1)-xe(n)):t,e)}function TV(e,r){let t=e.slice();for(;t.length&&ts(r,t[t.length-1])[yn];)t.pop();return t.length?Math.
min(xe(t[t.length-1]+1)-1,ge(m.asOf[1])):0}function Oq(e,r,t){let n=Int32Array.from(e.late).sort(),o=e.all[lt]+e.all[dr];
if(!n.length||o>oe({outcomes:e.all})/2)return null;let s=Array.from(n,On),i=Array.from(e.months.keys()).sort((g,w)=>g-w),
a=hq(To(i).map(g=>s.filter(w=>w===g).length));if(!a.rare)return null;let u=To(i).filter(g=>!e.months.has(g)),l=Array.from(
n,g=>yq(g,u)),c=Array.from(n).slice(1).map((g,w)=>({span:{label:wr(g),begin:g},value:l[w+1]-l[w],n:1})),f=Q(r.control.rare,
{mean:Le(a.mean,1).toFixed(1),empty:H(a.empty)}),v=Sq(c.map(g=>g.span.begin),t),d=o-n.length,h=(d?[Q(r.control["no day"],
{clocks:T(d,"late clock")})]:[]).concat(u.length?[Q(r.control["empty months"],{months:T(u.length,"month")})]:[]);return _q(
{kind:"t",of:"days between",title:r.control["days title"],unit:"days",direction:"higher",by:"event",target:null,values:c,
leftOut:h,about:r.control.days+" "+f,since:Math.max(yq(TV(i,e),u)-l[l.length-1],0)},mq(c.map(g=>g.value),Array.from(v.keys())),
r,v)}function Iq(e,r){return{...e,unavailable:r,sentence:e.title+": "+r}}function _q(e,r,t,n){let o=t.control;if(!r)return Iq(
e,Q(o.few,{points:T(e.values.length,"point"),needs:Ru,enough:rs}));let s=e.values.map(({span:h,value:g,n:w},y)=>({begin:h.
begin,label:h.label,value:g,n:w,cause:r.causes[y],pointType:r.pointTypes[y]})),i=s.filter(h=>h.cause!=="common").length,
a=r.segments[r.segments.length-1],u=e.since!==null&&e.since>a.upper?" "+o.long:"",l=i>1?"special":i?"one special":"none \
special",c=e.title+": "+Q(o[l],{points:T(i,"point"),n:s.length})+". "+LV(s[s.length-1],t)+u,f=r.segments.map(h=>Object.assign(
h,{reason:n.get(h.start)||""})),v=f.filter(h=>h.stop-h.start<rs).map(h=>Q(o.provisional,{points:T(h.stop-h.start,"point"),
enough:rs})),d=e.kind==="xmr"&&f.length===1&&i>s.length/2?[o["not one"]]:[];return{...e,unavailable:"",points:s,segments:f,
assurance:r.assurance,sentence:c,says:c+(e.target===null?"":" "+t.assurances[r.assurance]),warnings:v.concat(d),method:e.
about+" "+o[e.kind],source:o[e.kind+" source"],middle:o[e.kind==="xmr"?"mean":"middle"],n:j(e.values.map(h=>h.n))}}function LV(e,r){
if(e.pointType==="common")return r.meanings.common;let t=r.patterns[e.cause]+": "+r.meanings[e.pointType]+".";return t.slice(
0,1).toUpperCase()+t.slice(1)}function mn(e,r){if(e.unit==="share")return H(r);let t=Ht(Dt(r));return t+" "+(t==="1"?e.unit.
slice(0,-1):e.unit)}function ns(e,r){return e.unit==="share"?Math.min(Math.max(r,0),1):Math.max(r,0)}function Eq(e,r){return e.
segments.map(t=>{let[n,o]=[t.lower,t.upper].map(i=>mn(e,ns(e,i))),s=e.unit==="share"?n:n.split(" ")[0];return Q(r.control[Number.
isNaN(t.lower)?"no limits":"limits"],{begin:e.points[t.start].label,middle:e.middle,mean:mn(e,t.mean),span:s+" to "+o})})}var Du=8,Mq=[.001,.025,.975,.999],Tq=.1,CV=6,Wu=80;function FV(e,r,t){let n=(Math.asin(Math.sqrt(e/r))-Math.asin(Math.sqrt(
t)))*Math.sqrt(4*r);if(Math.abs(n)>=CV)return n;let o=Lq(e,r,t),s=Lq(r-e,r,1-t);return Math.min(o,s)?o<=s?k0(o):-k0(s):n}
function Lq(e,r,t){return(Ja(e-1,r,t)+Ja(e,r,t))/2}function RV(e,r){let t=Array.from(e).sort((s,i)=>s-i),n=r*(t.length-1),
o=Math.floor(n);return t[o]+(t[Math.min(o+1,t.length-1)]-t[o])*(n-o)}function kV(e,r){let[t,n]=[Tq,1-Tq].map(l=>RV(e,l)),
s=e.map(l=>Math.pow(Math.min(Math.max(l,t),n),2)).reduce((l,c)=>l+c,0)/r.length,i=0,a=0;for(let l of r)i+=4*l,a+=16*l*l;
let u=(r.length*s-(r.length-1))/(i-a/i);return{spread:s,between:Math.sqrt(Math.max(u,0))}}function Cq(e,r,t){let n=Mq.map(
i=>Ny(e,r,i)/e);if(!t)return n;let o=Math.asin(Math.sqrt(r)),s=Math.sqrt(1/(4*e)+t*t);return n.map((i,a)=>{let u=Math.min(
Math.max(o+k0(Mq[a])*s,0),Math.PI/2),l=Math.pow(Math.sin(u),2);return a<2?Math.min(i,l):Math.max(i,l)})}function PV(e,r){
return e>r[2]?e>r[3]?"above 99.8 %":"above 95 %":e<r[1]?e<r[0]?"below 99.8 %":"below 95 %":"within"}function WV(e){let r=Math.
log10(e*1.05),t=new Set;for(let n=0;n<Wu;n+=1)t.add(Bt(n===Wu-1?e*1.05:Math.pow(10,r*n/(Wu-1))));return Array.from(t)}function Fq(e){
let r=e.filter(f=>f.n>0),t=j(r.map(f=>f.met)),n=j(r.map(f=>f.n)),o=Math.max(...r.map(f=>f.n)),s={n,most:o,share:t/n,sites:r};
if(r.length<Du)return{...s,unavailable:"few"};if(!t||t===n)return{...s,unavailable:"same"};let i=r.map(f=>FV(f.met,f.n,s.
share)),{spread:a,between:u}=kV(i,r.map(f=>f.n)),l=r.map(f=>{let v=Cq(f.n,s.share,u);return{name:f.name,met:f.met,n:f.n,
share:f.met/f.n,limits:v,position:PV(f.met/f.n,v)}});if(l.every(f=>f.limits[1]<=0&&f.limits[2]>=1))return{...s,sites:l,unavailable:"\
small"};let c=WV(o).map(f=>({n:f,limits:Cq(f,s.share,u)}));return{...s,sites:l,unavailable:"",lines:c,spread:a,between:u}}function Rq(e,r,t){let n=Fq(r.filter(i=>e.has(i)).map(i=>{let a={outcomes:e.get(i)??pr()};return{name:i,met:a.outcomes[0],
n:oe(a)}}));if(n.unavailable)return{...n,unavailable:DV(n,t)};let o=n.sites.filter(i=>i.position!=="within").map(i=>i.name+
" ("+i.position+")"),s=Q(t.sites,{n:I(n.sites.length),share:H(n.share)})+(n.between?t.differ:"");return{...n,unavailable:"",
source:t.source,method:Q(t.method,{more:n.between?Q(t.more,{phi:Le(n.spread,1).toFixed(1)}):""}),says:Q(o.length?t.far:t.
none,{told:s,limits:n.between?t["wider limits"]:t.limits,sites:o.join(", ")})}}function DV(e,r){return Q(r[e.unavailable],
{sites:T(e.sites.length,"site"),needs:Du,n:I(e.sites.length),share:e.share?"100%":"0%",most:T(e.most,"clock")})}var wo=3;function HV(e,r,t,n){let o={outcomes:r},s=oe(o),[i,a]=He(o),u=s>=t;return{year:e,when:Q(n.year,{year:e}),n:s,met:r[0],
share:i,interval:a,enough:u,words:u?Q(n.row,{share:i,interval:a}):Q(n["few in year"],{n:s,needs:t})}}function kq(e,r,t){
let n=t.charts.words.published,{source:o,of:s}=t.charts.published,i=Array.from(yw(e,r)).sort((l,c)=>l[0]-c[0]).map(l=>HV(
l[0],l[1],t.needed,n)),a=i.filter(l=>l.enough).pop(),u={unavailable:"",own:i,n:j(i.map(l=>l.n)),method:n.method,source:o};
if(!a){let l=i.length?Q(n.few,{needs:t.needed}):n.none;return Object.assign(u,{unavailable:l,sentence:Q(n.refused,{refusal:l,
latest:s[r].latest})})}return Object.assign(u,{says:Q(n.told,{when:a.when,met:I(a.met),clocks:T(a.n,"clock"),share:H(a.met/
a.n),interval:a.interval,beside:s[r].beside[a.year]||n["nothing beside"]})})}function Wq(e){let r=new Map;for(let t of st(e)){let n=nt.month[t];De(r,n,()=>[]).push(t)}return r}function Dq(e,r){let t=[],
n=(u,l,c,f,v)=>{r(f)&&r(v)&&t.push({name:u,one:l,two:c,waits:[f,v]})},o=Cw(e);for(let[u,l,c,f,v]of k.turnaround.compared)
f&&r(o[f[0]])?n(u,f[1],c,o[f[0]],o[l]):v&&n(u,c,v[1],o[l],o[v[0]]);let s=Su(e,"hours"),[i,a]=k.turnaround.hours;return n(
R("in_or_out"),i,a,s.get(i)||[],s.get(a)||[]),t}var Pq=k.turnaround.needed,Hu={cases:null,byStep:[],curves:new Map,pairs:new Map};
function qo(){return Hu.cases!==P&&(Hu={cases:P,byStep:Y0(P),curves:new Map,pairs:new Map}),Hu}function st(e){return qo().
byStep[K0(e)]}function*Bu(e,r,t,n,o){let s=ht(e,r==="hours"),i=yield*Dy(s,t.map(f=>f.at)),a={name:n,waits:s,...H0(s)};if(!i)
return{...a,unavailable:Ww(a.n),quantiles:[],done:[]};let u=i.quantiles.map(f=>({...f,words:Ou(f,r)})),l=t.filter(f=>Cc(
e.grid,f.at)).map(f=>({standard:f.standard,words:kw(Gy(i,f.at),f)})),c=Rw(a);return{...a,unavailable:"",quantiles:u,done:l,
sentence:Pw(a,u,l),grid:e.grid,method:c.method+J0(e.grid),source:c.source,drawn:jy(i,o),openAt:Yy(s)}}function*hn(e){let{
curves:r}=qo(),t=r.get(e);if(t)return t;let{unit:n,limits:o}=k.turnaround.timed[e],s=yield*Bu(ot(st(e),n==="hours"),n,o,
"all",Vy);return r.set(e,s),s}function Uu(e){return De(qo().pairs,e,()=>Dq(st(e),r=>r.length))}function*Gu(e,r){if(!r.found){
let{unit:t}=k.turnaround.timed[e],n=Lc(r.waits.map(i=>ot(i,t==="hours"))),o=yield*Bu(n[0],t,[],r.one,iu),s=yield*Bu(n[1],
t,[],r.two,iu);r.found=yield*BV(r,[o,s],t)}return r.found}function*BV(e,r,t){let n=r[0].n+r[1].n;if(r[0].unavailable||r[1].
unavailable){let a=Iu(Math.min(r[0].n,r[1].n),et);return{unavailable:a,sentence:Hq(e,a)}}let o=r.map(a=>a.quantiles[0]),
s=yield*aq(r[0].waits,r[1].waits);return{unavailable:"",sentence:Bw(e,o,iq(o[0],o[1]),s,t),curves:r,n,method:R("contrast\
_method")+J0(r[0].grid),source:R("contrast_source")}}function Hq(e,r){return R("against",{name:e.name,one:e.one,two:e.two,
words:r})}function Bq(e){return e.name.toLowerCase().includes(e.two)?e.name:e.name+": "+e.one+" and "+e.two}function Xu(e,r,t){
let n=m.standards.findIndex(a=>a[0]===e),o=new Map,s=a=>De(o,a,()=>({outcomes:Q0(a,n)}));return Dq(st(r),a=>j(s(a).outcomes)).
map(a=>UV(a,a.waits.map(s),t))}function UV(e,r,t){let n=r.map(oe),o=Math.min(...n);if(o<Mu){let u=Iu(o,Mu);return{pair:e,
lines:r,unavailable:u,sentence:Hq(e,u)}}let s=r.map((u,l)=>Cr(u.outcomes[0],n[l])),i=r.map(u=>He(u)[0]),a=uq(s[0],s[1]);
return{pair:e,lines:r,unavailable:"",words:i,n:n[0]+n[1],points:R("points",{by:Ft(a.difference),low:Ft(a.low),high:Ft(a.
high)}),sentence:Uw(e,s.map(u=>u.share),i,a,t)}}function*Uq(e){let{unit:r,grouped:t}=k.turnaround.timed[e],n=[];for(let[
o,s]of t){let i=Su(st(e),o),a=[],u=0;for(let l of s.filter(c=>i.has(c))){let c=ot(i.get(l)??[],r==="hours");u=Math.max(u,
c.grid),a.push(yield*GV(l,ht(c,r==="hours"),r)),yield}n.push(Object.assign(Lu(o,a,k.turnaround),{method:R("medians")+J0(
u,!0)}))}return n}function*GV(e,r,t){let{n,open:o}=H0(r),s=n>=Pq?yield*By(r):null,i=s?Ou(s,t):R("too_few",{n,needs:Pq}),
a=s&&Number.isFinite(s.low)&&Number.isFinite(s.high),u={name:e,value:null,interval:null,said:s?i:Tu(e,n).said};return a&&
Object.assign(u,{value:[s.low,s.high].map(Lt),interval:[s.ciLow,s.ciHigh].map(Lt)}),{name:e,n,counted:n,enough:s!==null,
cells:[i,I(o)],dot:u}}var XV=2,VV=8;function Gq(e,r,t){let n=r.looks[e.kind==="xmr"?"share":"days"],o=r.looks[e.of==="share"?"share":"days"].layout.
yaxis,s=e.points.map(v=>me(v.begin)),i=Math.max(Math.floor((e.points[s.length-1].begin-e.points[0].begin)*.04),10),a=e.points[0].
begin-i,u=e.points[s.length-1].begin+i,l=v=>n.data.find(d=>d.name===v),c=[{...n.data[0],x:s,y:e.points.map(v=>v.value)}];
for(let v of Object.keys(r.kinds)){let d=e.points.filter(h=>h.pointType===v);d.length&&c.push(YV(e,d,l(r.kinds[v]),r.kinds[v]))}
let f=Xq(n.layout,t,a,u,4,me);return{data:c.concat(KV(e,l,me(u))),layout:{...n.layout,yaxis:jV(e,o),xaxis:{...n.layout.xaxis,
range:[me(a),me(u)]},shapes:f.shapes,annotations:f.labels.concat(QV(e,n.layout.annotations))}}}function jV(e,r){let t={...r},
n=Math.max(...e.points.map(o=>o.value),...e.segments.map(o=>o.upper||0));return e.of==="median"&&(t.title={...r.title,text:"\
median, "+e.unit}),(e.unit==="hours"||n>VV)&&delete t.dtick,t}function YV(e,r,t,n){return{...t,x:r.map(o=>me(o.begin)),y:r.
map(o=>o.value),customdata:r.map(o=>[o.label,mn(e,o.value)].concat(e.of==="days between"?[]:[I(o.n)+" clocks"],o.cause===
"common"?[]:[n+": "+o.cause]).join("<br>"))}}function KV(e,r,t){let n=[],o=(s,i,a,u,l)=>{n.push({...r(u),x:[s,i],y:[a,a],
showlegend:l})};return e.segments.forEach((s,i)=>{let a=me(e.points[s.start].begin),u=s.stop<e.points.length?me(e.points[s.
stop].begin):t;o(a,u,s.mean,e.middle,i===0),!Number.isNaN(s.lower)&&(o(a,u,ns(e,s.lower),"limits of chance",!1),o(a,u,ns(
e,s.upper),"limits of chance",i===0))}),e.target!==null&&o(me(e.points[0].begin),t,e.target,"target",!0),n}function Xq(e,r,t,n,o,s){
let i={shapes:[],labels:[]};return r.map(u=>({one:u,begin:Math.max(u.begin??t,t),end:Math.min(u.end===null?n:u.end+1,n)})).
filter(u=>u.begin<u.end).forEach((u,l)=>{i.shapes.push({...e.shapes[0],name:se(u.one.name),x0:s(u.begin),x1:s(u.end)}),u.
one.begin!==null&&i.shapes.push({...e.shapes[1],x0:s(u.begin),x1:s(u.begin)}),u.one.end!==null&&i.shapes.push({...e.shapes[1],
x0:s(u.end),x1:s(u.end)}),i.labels.push({...e.annotations[0],x:s(u.begin),yshift:o+15*(l%XV),text:se(u.one.name),hovertext:se(
u.one.words)})}),i}function QV(e,r){let t=["Variation: "+e.points[e.points.length-1].pointType];e.assurance.startsWith("\
no ")||t.push("Assurance: "+e.assurance);let n=e.segments.filter(o=>o.reason).map(o=>({...r[2],x:me(e.points[o.start].begin),
text:Q(r[2].text,{reason:se(o.reason)})}));return[{...r[1],text:t.join("<br>")}].concat(n)}function Vq(e,r){let t=r.looks.
funnel,n=e.sites.map(v=>v.n),[o,s]=[Math.min(...n),Math.max(...n)],i=Math.max((s-o)*.25,2),a=Bt(o-i),u=e.lines.slice(e.lines.
slice(1).filter(v=>v.n<=a).length),l=u.map(v=>v.n),c=[null,2,1,3,0].map((v,d)=>({...t.data[d],x:l,y:u.map(h=>v===null?e.
share:h.limits[v])}));for(let v of t.data.slice(5)){let d=e.sites.filter(h=>r.positions[h.position]===v.name);d.length&&
c.push(ZV(d,v))}let f=Math.min(...e.sites.map(v=>Math.min(v.limits[0],v.share)));return{data:c,layout:{...t.layout,xaxis:{
...t.layout.xaxis,range:[Math.max(o-i,0),s+i*.6]},yaxis:{...t.layout.yaxis,range:[Math.max(f-.06,-.02),1.04]}}}}function ZV(e,r){
return{...r,x:e.map(t=>t.n),y:e.map(t=>t.share),text:e.map(t=>t.position==="within"?"":" "+se(t.name)),customdata:e.map(
t=>{let n="95 % limits "+H(t.limits[1])+" to "+H(t.limits[2]);return[se(t.name),I(t.met)+" of "+I(t.n)+" ("+H(t.share)+"\
)",r.name,n].join("<br>")})}}function jq(e,r,t,n){let o=e.own.filter(f=>f.enough),s=r.data[r.data.length-1],i=r.data.slice(
0,-1),a=[...new Set(i.flatMap(f=>f.x).concat(o.map(f=>f.year)))].sort(),[u,l]=[a[0],a[a.length-1]],c=Xq(t.charts.looks.share.
layout,n,xe((u-1)*12+wo),xe(l*12+wo),4,JV);return{data:i.concat($V(s,o,t.charts.published.aside,t.charts.words.published)),
layout:{...r.layout,xaxis:{...r.layout.xaxis,tickvals:a,range:[u-.5,l+.5]},shapes:c.shapes,annotations:c.labels}}}function $V(e,r,t,n){
let o=r.map(s=>Cr(s.met,s.n));return{...e,x:r.map(s=>s.year+t),y:o.map(s=>s.share),error_y:{...e.error_y,array:o.map(s=>s.
high-s.share),arrayminus:o.map(s=>s.share-s.low)},customdata:r.map(s=>Q(n.hover,{when:s.when,share:s.share}))}}function JV(e){
let r=gr(e),t=r.getUTCFullYear()+(r.getUTCMonth()>=wo?1:0),[n,o]=[(t-1)*12,t*12].map(s=>xe(s+wo));return t-.5+(e-n)/(o-n)}function xV(e){let[r,t,n,o]=e.limits.map(H);return fe([e.name,I(e.met)+" of "+I(e.n)+" ("+H(e.share)+")",t+" to "+n,r+" \
to "+o,e.position])}var zV="No clock of the chosen cases is of this step.";function ej(e,r,t){let[n,o]=[e.querySelector(
".refusal"),e.querySelector(".whole")];if(n.hidden=!r||!r.unavailable,o.hidden=!r||!!r.unavailable,!r)return;for(let i of e.
querySelectorAll(".without"))i.hidden=!r.unavailable,i.querySelector("tbody").replaceChildren(...(t.rows??[]).map(a=>a.cloneNode(
!0)));if(r.unavailable){n.textContent=r.sentence||r.unavailable;return}let s=e.querySelector("figure");t.title&&(s.querySelector(
".title").textContent=t.title),s.querySelector(".says").textContent=r.says,s.querySelector("tbody").replaceChildren(...t.
rows??[]),s.querySelector(".behind > summary").textContent="The table behind it ("+t.behind+")",e.querySelector(".beside").
replaceChildren(...(t.beside??[]).map(i=>_("p",{class:"small"},i))),e.querySelector(".basis").textContent="n = "+I(r.n??
0)+". "+r.method+" Source: "+r.source+"."}function rj(e,r,t){return!r||r.unavailable?{}:{title:e.dataset.whose+": "+r.title.
slice(0,1).toLowerCase()+r.title.slice(1),rows:r.points.map(n=>fe([n.label,mn(r,n.value),I(n.n),n.cause==="common"?"no m\
ore than chance":n.cause])),behind:r.points.length+" points",beside:Eq(r,t).concat(r.warnings,r.leftOut.map(n=>"Left out\
: "+n))}}function tj(e){return e.unavailable?{}:{rows:e.sites.map(xV),behind:e.sites.length+" sites",beside:[]}}var nj={
share(e,r){let{words:t,targets:n}=r.charts,o=_n(P,r.charts.periods);return Vu(e,r,qq(os(e,r),t,o,n[e.dataset.of]||null),
o)},days(e,r){let t=_n(P,r.charts.periods);return Vu(e,r,Oq(os(e,r),r.charts.words,t),t)},median(e,r){let t=Wq(e.dataset.
of);if(!t.size)return[{unavailable:zV},{},null];let n=_n(P,r.charts.periods);return Vu(e,r,bq(t,r.timed[e.dataset.of].unit,
r.charts,n),n)},funnel(e,r){let t=(r.shares[e.dataset.of].find(o=>o[0]==="site")||["site",[]])[1],n=Rq(os(e,r).sites,t.filter(
o=>o!==r.unknown),r.charts.words.funnel);return[n,tj(n),n.unavailable?null:Vq(n,r.charts)]},published(e,r){let t=kq(P,e.
dataset.of,r),n=t.unavailable?null:jq(t,r.figures[e.dataset.name],r,_n(P,r.charts.periods));return[t,ij(e,t,r.charts.words.
published),n]}};function os(e,r){return Lw(P,r)[m.standards.findIndex(t=>t[0]===e.dataset.of)]}function Vu(e,r,t,n){let o=t&&
!t.unavailable?Gq(t,r.charts,n):null;return[t,rj(e,t,r.charts.words),o]}function Yq(e,r){return/median|published/.test(e.
dataset.chart)||os(e,r).n?nj[e.dataset.chart](e,r):[e.dataset.chart==="days"?null:{unavailable:es},{},null]}function Kq(e,r){
if(!ee)return;let t=ne("#turnaround [data-chart]"),n=new Map,o=l=>{n.has(l)||n.set(l,sj(l));let[c,f,v]=Yq(l,e);ej(l,c,f),
r(l.dataset.name,v),l.removeAttribute("data-stale")},s=l=>l.matches("[data-stale]")&&!l.closest("details:not([open])"),i=function*(){
yield*Z0();for(let l of t.filter(s))o(l),yield},a=!1,u=()=>{if(!(!a&&!W())){a=W();for(let l of t)r(l.dataset.name,a?null:
e.figures[l.dataset.name]),l.toggleAttribute("data-stale",a),!a&&n.has(l)&&n.get(l)();Lr(i),Lr(()=>{oj(e,t)})}};for(let l of ne(
"#turnaround details"))l.addEventListener("toggle",()=>{t.some(s)&&Lr(i)});K("turnaround",u),u()}function oj(e,r){let t=ne(
"#turnaround [data-silent]");for(let s of t)s.hidden=!W()||!r.some(i=>{let a=s.contains(i)&&Yq(i,e)[0];return a&&!a.unavailable});
let n=A("silent");if(!n)return;let o=t.filter(s=>s.hidden).map(s=>s.dataset.silent);n.hidden=!o.length,n.querySelector("\
span").textContent=o.join(", ")}function sj(e){let r=ce(Array.from(e.querySelectorAll(".refusal, .title, .says, tbody, .\
behind > summary, .beside, .basis"))),t=Array.from(e.querySelectorAll(".refusal, .whole, .without")),n=t.map(o=>o.hidden);
return()=>{r(),t.forEach((o,s)=>{o.hidden=n[s]})}}function ij(e,r,t){let n=Array.from(e.querySelector("tbody").rows).filter(
s=>!("own"in s.dataset)),o=r.own.map(s=>{let i=fe([t.whose,s.when,s.words]);return i.dataset.own="",i});return{rows:n.concat(
o),behind:T(n.length+o.length,"figure"),beside:[]}}function ss(e,r,t,n){let o=Object.fromEntries(Object.entries(e.layout).filter(u=>!/^[xy]axis/.test(u[0]))),s={data:[],most:n?
aj(t):1,times:!!n,layout:Object.assign(o,{annotations:[]})},i=j(ju(r,t.map(u=>u.dots.length)));o.height=e.layout.height-
j(ju(r,uj(e)))+i;let a=1;for(let u=0;u<t.length;u+=r.columns){let l=t.slice(u,u+r.columns);l.forEach((c,f)=>{let v=r.row*
Math.min(c.dots.length,r.most),h={x:[f/r.columns+r.names,(f+1)/r.columns-r.gap],y:[a-(r.head+v)/i,a-r.head/i]};cj(s,e,r,
c,u+f+1,h)}),a-=ju(r,l.map(c=>c.dots.length))[0]/i}return{data:s.data,layout:s.layout}}function Yu(e){return e.value!==null}
function aj(e){let r=e.flatMap(o=>o.dots).filter(Yu),t=r.map(o=>o.value[1]).concat(1),n=r.map(o=>o.interval[1]).filter(Number.
isFinite);return Math.min(Math.max(...t,...n),Math.max(...t)*2.5)*1.05}function ju(e,r){let t=[];for(let n=0;n<r.length;n+=
e.columns){let o=Math.max(...r.slice(n,n+e.columns).map(s=>Math.min(s,e.most)));t.push(e.head+e.foot+e.row*o)}return t}function uj(e){
let r=t=>Number(t.slice(5)||1);return Object.keys(e.layout).filter(t=>t.startsWith("yaxis")).sort((t,n)=>r(t)-r(n)).map(
t=>e.layout[t].tickvals.length)}function cj(e,r,t,n,o,s){let i=o===1?"":String(o),a=n.dots.slice(0,t.most),u=n.dots.length-
a.length;e.layout["xaxis"+i]={...r.layout.xaxis,domain:s.x,anchor:"y"+i,...e.times?{range:[0,e.most]}:{}},e.layout["yaxi\
s"+i]={...r.layout.yaxis,domain:s.y,anchor:"x"+i,range:[a.length-.4,-.6],tickvals:a.map((l,c)=>c),ticktext:a.map(l=>lj(l.
name,t.label))},e.layout.annotations.push({...r.layout.annotations[0],x:s.x[0]-t.names+.01,y:s.y[1],text:se(n.title)+(u?
" ("+u+" more in the table)":"")}),fj(a,e.most).forEach((l,c)=>{e.data.push({...r.data[c],...l,xaxis:"x"+i,yaxis:"y"+i})})}
function lj(e,r){let t=Array.from(e);return se(t.length<=r?e:t.slice(0,r-1).join("")+"\u2026")+"  "}function fj(e,r){let t=e.
filter(Yu),n=e.filter(i=>!Yu(i)),o=i=>e.indexOf(i),s=t.flatMap(i=>[o(i),o(i),null]);return[{x:t.flatMap(i=>[i.interval[0],
Number.isFinite(i.interval[1])?i.interval[1]:r,null]),y:s},{x:t.flatMap(i=>[...i.value,null]),y:s},{x:t.map(i=>(i.value[0]+
i.value[1])/2),y:t.map(o),customdata:t.map(i=>se(i.name)+": "+se(i.said))},{x:n.map(()=>0),y:n.map(o),text:n.map(i=>" "+
se(i.said))}]}function pj(e,r,t){let n=t?_("a",{href:"#surveys",class:"to-surveys","data-by":e.by,"data-group":r.name},r.name):r.name,
o=r.cells.map(s=>_("td",{class:/^[\d,]+$/.test(s)?"n":null},s));return _("tr",null,_("th",{scope:"row"},n),_("td",null,e.
title),_("td",{class:"n"},I(r.n)),...o)}function Ku(e,r,t,n,o,s){let i=r.filter(f=>!f.unavailable),a=r.some(f=>f.groups.
length);e.querySelector(".quiet").textContent=a?r.map(f=>f.unavailable).filter(Boolean).join(" "):o;let u=e.querySelector(
"figure");if(!u)return null;for(let f of[u,...e.querySelectorAll(".basis")])f.hidden=!i.length;if(!i.length)return null;
let l=u.querySelector(".to-surveys")!==null;u.querySelector("tbody").replaceChildren(...i.flatMap(f=>f.groups.map(v=>pj(
f,v,l)))),u.querySelector("summary").textContent="The table behind it ("+T(i.length,"grouping")+")";for(let f of u.querySelectorAll(
"[data-about]")){let v=i.find(d=>d.by===f.dataset.about);f.hidden=!v,v&&(f.querySelector(".count").textContent=I(v.n))}let c=i.
map(f=>({title:f.title,dots:f.groups.map(v=>v.dot)}));return ss(n,t.sizes,c,s)}function Qq(e,r){if(!ee)return;let t=ne("\
#turnaround [data-groups]"),n=m.standards.map(a=>a[0]),o=ce(t.flatMap(a=>Array.from(a.querySelectorAll(".quiet, tbody, s\
ummary, [data-about]")))),s=!1,i=function(){if(!s&&!W())return;s=W(),o();let a=s?gw(P,e):null;for(let u of t){let l=u.dataset.
groups,c="shares-"+l;for(let v of u.querySelectorAll("figure, .basis, [data-about]"))v.hidden=!1;let f=e.figures[c];r(c,
a?Ku(u,cq(a[n.indexOf(l)],e,e.shares[l]),e,f,es):f)}};K("turnaround",i),i()}function vj(e){let r=Is(e);return r<0?e:m.results[r][1]}function Zq(){let e=m.steps.find(t=>t[0]===E.step),r=[e&&"of "+e[1],
E.agency&&"for "+E.agency,E.outcome&&"with the result: "+vj(E.outcome)].filter(Boolean);return[E.site&&"with an event at\
 "+E.site,E.from&&"begun on or after "+wr(In(E.from)),E.to&&"begun on or before "+wr(In(E.to)),r.length&&"with a wait "+
r.join(" "),E.find&&"with '"+E.find+"' in their name"].filter(Boolean).join("; ")}function is(){let e=ee||!S.n?"case":"c\
ase told one by one",r=T(S.n,e,e.replace("case","cases"));return W()?I(P.length)+" of "+r:S.n===1?"the one "+e:"all "+r}
function as(){return"Chosen cases: "+is()+"."}var Qu=k.turnaround.marks,$q=6;function dj(e,r){let t=e.map(s=>s.at);for(let s of r){let i=s.quantiles.map(a=>a.high).filter(
Number.isFinite).map(Lt);t.push(...i.length?i:s.drawn.at.slice(-1))}let n=Math.max(0,...r.map(s=>s.drawn.at[s.drawn.at.length-
1])),o=Math.max(0,...e.map(s=>s.at));return Math.max(Math.min(Math.max(...t,1)*k.turnaround.scale.beyond,n*1.05),o*1.1,1)}
function mj(e,r,t,n,o){let s=Qu.data.slice(r*$q,(r+1)*$q),{drawn:i,openAt:a}=e,u=i.at.length-1,l=[0].concat(i.at,Math.max(
n,i.at[u])),c=(h,g,w)=>{let y=s[h].name===void 0?{}:{name:t+s[h].name};return{...s[h],...y,x:l,y:[0].concat(g,g[u]),...w}},
f=[0].concat(i.likelyLow,i.likelyLow[u]),v=i.low.every((h,g)=>h===i.high[g]),d=[c(0,i.ciLow),c(1,i.ciHigh),c(2,i.likelyLow,
{name:t+(v?k.turnaround.scale.done:k.turnaround.scale.likely),hovertemplate:t+s[2].hovertemplate,customdata:l.map((h,g)=>H(
f[g])+" done by "+qe(h,o))})];return v||d.push(c(3,i.low),c(4,i.high)),a.length&&d.push({...s[5],x:a,y:a.map(()=>k.turnaround.
scale.floor),name:t+s[5].name,customdata:a.map(h=>"open for "+qe(h,o)+" so far")}),d}function Zu(e,r,t,n){let o=dj(r,t),
s=t.length>1,i=r.filter(u=>u.at<=o),a={...e.layout,xaxis:{...e.layout.xaxis,range:[0,o]},shapes:i.map(u=>({...Qu.layout.
shapes[0],x0:u.at,x1:u.at})),annotations:i.map((u,l)=>({...Qu.layout.annotations[l%2],x:u.at,text:se(u.standard+": "+u.words)}))};
return s&&(a.height+=k.turnaround.scale.legend,a.margin={...a.margin,b:a.margin.b+k.turnaround.scale.legend}),{layout:a,
data:t.flatMap((u,l)=>mj(u,l,s?se(u.name)+": ":"",o,n))}}function bo(e,r){A(e).append(...r.map(t=>_("option",{value:t[0]},t[1])))}function hj(){bo("site",m.sites.map(o=>[o,o])),
A("site").disabled=!m.sites.length;let e=[...new Set(m.waits.agency)].sort((o,s)=>o-s);bo("agency",e.map(o=>[m.agencies[o],
m.agencies[o]]));let r=[...new Set(m.waits.step)].sort((o,s)=>o-s);bo("step",r.map(o=>[m.steps[o][0],Ue(o)]));let t=new Set(
m.waits.result);bo("outcome",m.results.filter((o,s)=>t.has(s)));let n=m.periods;bo("period",n.map((o,s)=>[String(s),o[0]])),
A("period").closest("label").hidden=!n.length}function Jq(){for(let t of Pr){let n=A(t);n!==document.activeElement&&(n.value=
E[t]||""),n.value!==(E[t]||"")&&n!==document.activeElement&&Se({[t]:""})}let e=Lo();A("period").value=e<0?"":String(e);let r=W()?
is()+": "+Zq():is();A("choice").textContent=r,A("choose-all").hidden=!W(),document.body.dataset.choice=W()?r:"",$u()}function $u(){
let e=W()?yj():{};for(let r of ne(".scope")){r.hidden=!W(),r.classList.toggle("all",r.dataset.scope!=="chosen");let t={chosen:as,
all:()=>"All cases: this part does not follow the choice of cases.",still:()=>[r.dataset.words||gj,e[r.dataset.of]].filter(
Boolean).join(" ")};r.textContent=t[r.dataset.scope]()}}var gj="Of all cases, and not changed by the choice.";function yj(){
let e=k.turnaround&&k.turnaround.own,r=Pr.filter(t=>E[t]).join(" ");return e&&r==="site"?e.site[E.site]||{}:e&&Lo()>=0&&
/^(from|to|from to)$/.test(r)?e.period[m.periods[Lo()][0]]||{}:{}}function xq(){hj(),A("choose").hidden=!1,A("choose").addEventListener(
"submit",r=>{r.preventDefault()});for(let r of Pr){let t=()=>Se({[r]:A(r).value});r==="find"?A(r).addEventListener("inpu\
t",B0(t,150)):A(r).addEventListener("change",t)}A("period").addEventListener("change",()=>{let r=m.periods[A("period").value];
Se(r?{from:me(r[1]),to:me(r[2])}:{from:"",to:""})}),A("choose-all").addEventListener("click",()=>{Se(Object.fromEntries(
Pr.map(r=>[r,""]))),A("choose-words").focus()}),K("",Jq),Jq(),W()&&(A("choose-more").open=!0)}function eb(e,r){return _("p",{class:"small basis"},e+r.method+" Source: "+r.source+".")}function No(e){return[...new Set(
e.map(t=>t.method))].sort().map(t=>{let n=e.filter(i=>i.method===t),o=n.map(i=>I(i.n)),s=o.pop();return eb("n = "+(o.length?
o.join(", ")+" and ":"")+s+". ",n[0])})}function rb(e,r){let t=r.unavailable?[r.unavailable,"",""]:r.quantiles.map(n=>n.
words);return fe([e,I(r.n),I(r.open)].concat(t,r.done.map(n=>n.words).join("; ")))}function tb(e,r,t,n){let o=A(e).content.
cloneNode(!0),s=o.querySelector("figure");return s.id="chart-"+r,s.querySelector(".title").textContent=t,n&&(s.querySelector(
".says").textContent=n),s.querySelector(".scope").hidden=!1,s.querySelector(".scope").textContent=as(),o.querySelector("\
.basis").remove(),bn(s),s}function wj(e,r){let t=e.dataset.leg,{unit:n,limits:o,title:s}=k.turnaround.timed[t],i=k.turnaround.
figures["curve-"+t],a=A("chart-curve-"+t),u=a.nextElementSibling,l=e.querySelector(".refused");return[function*(){let c=yield*hn(
t);l.hidden=!c.unavailable,l.textContent=c.unavailable,a.hidden=u.hidden=!!c.unavailable,!c.unavailable&&(a.querySelector(
".says").textContent=c.sentence,a.querySelector("tbody").replaceChildren(rb("all",c)),u.replaceChildren(...No([c])[0].childNodes),
r("curve-"+t,Zu(i,o,[c],n)))},function*(){let c=[],f=[];for(let d of Uu(t)){let h=yield*Gu(t,d),g="compared-"+t+"-"+f.length;
h.unavailable||c.push([g,Zu(i,o,h.curves,n)]),f.push(h.unavailable?[_("p",null,h.sentence)]:qj(g,s+". "+Bq(d),h))}let v=[
[_("p",null,R("nothing_compared"))]];e.querySelector(".compared").replaceChildren(...(f.length?f:v).flat());for(let[d,h]of c)
r(d,h)},function*(){let c=e.querySelector(".medians"),f=yield*Uq(t),v=yield*hn(t),d="medians-"+t,h=Ku(c,f,k.turnaround,k.
turnaround.figures[d],"No clock of the chosen cases is of this step.",!0);bj(c,f.filter(g=>!g.unavailable),v.source),r(d,
h)}]}function qj(e,r,t){let n=tb("like-times",e,r,t.sentence);return n.querySelector("tbody").replaceChildren(...t.curves.
map(o=>rb(o.name,o))),n.querySelector(".scroll").setAttribute("aria-label","Times of "+r),[n,...No([t]),...No(t.curves)]}
function bj(e,r,t){for(let o of e.querySelectorAll(":scope > .basis"))o.remove();let n=[...new Set(r.map(o=>o.method))].
sort();e.querySelector(".quiet").before(...n.map(o=>{let s=r.filter(a=>a.method===o),i=s.length<r.length?s.map(a=>a.title).
join(", ")+": ":"";return eb(i,{method:o??"",source:t})}))}function*Nj(e,r){let t=e.dataset.judged,[,n,o]=k.turnaround.judged.
find(c=>c[0]===t)??["","",""],s=Xu(t,n,o);yield;let i=s.filter(c=>!c.unavailable),a=[],u="before-after-"+t;i.length&&a.push(
Aj(u,t,i),...No(i.map(c=>({...c,...k.turnaround.shareMethod})))),a.push(s.length?_("ul",null,...s.map(c=>_("li",null,c.sentence+
(c.unavailable?"":" n = "+I(c.n)+".")))):_("p",null,R("nothing_compared"))),e.querySelector(".compared").replaceChildren(
...a);let l=k.turnaround.figures[u]||k.turnaround.figures["shares-"+t];i.length&&l&&r(u,Sj(s,l))}function Aj(e,r,t){let n=tb(
"like-shares",e,r+": shares compared");return n.querySelector("tbody").replaceChildren(...t.map(o=>fe([o.pair.name,o.pair.
one,o.words[0],o.pair.two,o.words[1],o.points]))),n}function Sj(e,r){let t=e.flatMap(o=>o.lines.map((s,i)=>{let a=oe(s),
u=a?Cr(s.outcomes[0],a):null;return{name:o.pair.name+": "+[o.pair.one,o.pair.two][i],value:u&&[u.share,u.share],interval:u&&
[u.low,u.high],said:a?He(s)[0]:"none that counts"}})),n=ss(r,k.turnaround.sizes,[{title:"",dots:t}]);return n.layout.xaxis.
domain=k.turnaround.sizes.sides,n.layout.yaxis.ticktext=t.slice(0,k.turnaround.sizes.most).map(o=>se(o.name)+"  "),n}function nb(e,r){
return[...Array.from(e.cells).slice(0,3),_("td",{colspan:r},"too few to say")]}function*Oj(e){let r=new Set;for(let t of e){
let n=t.dataset.timed,o=yield*hn(n),s=Array.from(t.cells).slice(0,3);o.unavailable&&o.n&&r.add(o.unavailable),o.unavailable?
t.replaceChildren(...nb(t,3)):t.replaceChildren(...s,...[o.quantiles[0].words,o.quantiles[2].words,Ij(n,o)].map(i=>_("td",
null,i)))}A("too-few").replaceChildren(...r.size?[ob(r)]:[])}function Ij(e,r){return r.done.length?r.done.map(o=>o.standard+
": "+o.words).join("; "):st(e).some(o=>m.verdicts.standard[S.verdicts[o]]>=0)?"told standard by standard, below":"no pub\
lished limit"}function ob(e){return _("p",{class:"small"},[...e].join(" "))}function*_j(e){let r=[],t=new Set;for(let n of e){
let o=yield*hn(n.dataset.timed);o.unavailable&&o.n&&t.add(o.unavailable),o.unavailable||r.push(o);let s=o.unavailable?nb(
n,3):[...Array.from(n.cells).slice(0,3),...o.quantiles.map(i=>_("td",null,i.words))];n.replaceChildren(...s)}A("steps-ba\
ses").replaceChildren(...No(r),ob(t))}function*Ej(){let e=[],[r]=k.turnaround.hours;for(let[t,n]of k.turnaround.legs)for(let o of Uu(
t)){if(o.one!==r)continue;let s=yield*Gu(t,o);s.unavailable||e.push(n+". "+s.sentence)}for(let[t,n,o]of k.turnaround.judged)
if(k.turnaround.order.includes(n)){for(let s of Xu(t,n,o))s.pair.one===r&&!s.unavailable&&e.push(t+". "+s.sentence);yield}
A("out-of-hours").replaceChildren(e.length?_("ul",null,...e.map(t=>_("li",null,t))):_("p",null,"Too few surveys whose ti\
me of request is recorded to compare them."))}function*Mj(e){let r=new Map(m.standards.map(n=>[n[0],n[2]])),t=m.standards.
map(n=>n[0]);e.textContent=k.turnaround.order.length?R("no_survey"):e.textContent;for(let[n,o,s]of k.turnaround.judged){
if(!k.turnaround.order.includes(o)||r.get(n)!=="limit")continue;let i={outcomes:Q0(st(o),t.indexOf(n))};if(!oe(i))continue;
let a=yield*hn(o),u=i.outcomes[Ao];e.textContent=R("headline",{title:k.turnaround.timed[o].title,share:He(i)[0],words:s,
unclear:u?R("unclear",{n:I(u)}):"",half:Tj(a)});return}}function Tj(e){if(e.unavailable)return"";let r=e.quantiles[0];return r.
state==="not reached"?R("fewer_than_half"):R("half_after",{words:r.words})}function sb(e){if(!ee)return;let r=A("turnaro\
und"),t=b=>Array.from(r.querySelectorAll(b)),n=t("tr[data-timed]"),[o,s]=[n.filter(zq),n.filter(b=>!zq(b))],i=t("details\
.leg, details.judged, details.steps"),a=t(".headline, #too-few, #out-of-hours, #steps-bases, tr[data-timed], .compared, \
[id^=chart-curve-] + .basis, [id^=chart-curve-] tbody, [id^=chart-curve-] .says").concat(t(".medians").flatMap(b=>Array.
from(b.querySelectorAll(".quiet, tbody, summary, [data-about] .count")))),u=a.map(b=>Array.from(b.childNodes)),l=t(".med\
ians").map(b=>[b,Array.from(b.childNodes)]),c=new Set,f=t(".headline, #too-few, #out-of-hours").concat(o),v=!1,d=new Set;
function h(b,L){for(let O of b)O.toggleAttribute("data-stale",L)}function g(){a.forEach((b,L)=>{b.replaceChildren(...u[L])});
for(let[b,L]of l){b.replaceChildren(...L);for(let O of b.querySelectorAll("figure, .basis, [data-about]"))O.hidden=!1}for(let b of t(
"[id^=chart-curve-], [id^=chart-curve-] + .basis"))b.hidden=!1;for(let b of t(".refused"))b.hidden=!0;for(let b of c)(/^(curve|medians)-/.
test(b)?e.redraw:e.put)(b,k.turnaround.figures[b]);c.clear(),$u()}function w(b,L){c.add(b),e.redraw(b,L)}function*y(b){if(d.
add(b),b.matches(".steps")&&(yield*_j(s)),b.matches(".judged")&&(yield*Nj(b,w)),b.matches(".leg"))for(let L of wj(b,w))yield*L();
h([b],!1),yield*e.inTurn()}function*N(){yield*Z0(),qo(),yield,yield*Mj(r.querySelector(".headline")),o.length&&(yield*Oj(
o)),h(f.slice(0,2).concat(o),!1);for(let b of i)b.open&&!d.has(b)&&(yield*y(b));o.length&&(yield*Ej()),h(f,!1),yield*e.inTurn()}
function q(){return!v&&!W()?null:(v&&g(),v=W(),d=new Set,h(f.concat(i),v),v?N():e.inTurn())}for(let b of i)b.addEventListener(
"toggle",()=>{v&&b.open&&!d.has(b)&&Lr(y(b))});K("turnaround",q);let C=W()&&q();C&&Lr(C)}function zq(e){return k.turnaround.
order.includes(e.dataset.timed)}function ab(e){let t=A("turnaround"),n={...e.figures};function o(g){let w=n[g.id.slice(6)],y=g.querySelector(".drawing");
if(!w||y.childElementCount)return;let N=_("div");y.append(Fr(N,"Drawing of "+g.querySelector(".title").textContent)),Plotly.
newPlot(N,w.data,w.layout,Io)}function s(){for(let g of t.querySelectorAll("figure.chart"))g.closest("details:not([open]\
)")||o(g)}for(let g of t.querySelectorAll("details"))g.addEventListener("toggle",s);Me.push(s);function i(g,w){let y=A("\
chart-"+g)&&A("chart-"+g).querySelector(".drawing");if(n[g]=w,!!y){for(let N of y.querySelectorAll(".js-plotly-plot"))Plotly.
purge(N);y.replaceChildren(),w&&Lr(()=>{y.closest("details:not([open])")||o(y.closest("figure"))})}}function*a(){for(let g of t.
querySelectorAll("figure.chart"))g.closest("details:not([open])")||g.querySelector(".js-plotly-plot")||(o(g),yield)}Qq(e,
i),Kq(e,i),s(),Lj(),sb({redraw:i,inTurn:a,put:g=>{n[g]=e.figures[g]}});let u=A("survey-by");if(!u)return;K("surveys",d);
let l=A("survey-group"),c=A("survey-outcome");function f(g,w){g.replaceChildren(...w.map(y=>_("option",{value:y[0]},y[1])))}
function v(){f(l,[["","all"]].concat((e.chosenBy[u.value]||[]).map(g=>[g,g])))}function d(){let g=W()?new Set(P.map(Z)):
null,w=g?e.surveys.filter(O=>g.has(O.case)):e.surveys,y=w.filter(O=>(!l.value||O.by[u.value]===l.value)&&(!c.value||O.outcomes.
includes(c.value))),N=e.surveys.length<e.all?", of the first "+I(e.surveys.length)+" of the "+I(e.all)+" there are":"";A(
"survey-count").textContent=I(y.length)+" of "+T(w.length,"survey")+N+(y.length>200?"; the first 200 are shown, and the \
workbook has them all.":".");let q=["Case","Requested","Site","Readers"].concat(e.legs.map(O=>O[1])),C=y.slice(0,200).map(
O=>[O.case,O.requested,O.by.site||"",O.by.readers||""].concat(e.legs.map(D=>O.legs[D[0]]||""))),b=Fr(qn(q,C),"The survey\
s chosen"),L=A("survey-table").querySelector(".scroll");L?L.replaceWith(b):A("survey-table").prepend(b)}let h=Object.keys(
e.chosenBy);f(u,h.map(g=>[g,e.grouped[g]||g])),h.includes("site")&&(u.value="site"),f(c,[["","any"]].concat(e.outcomes.map(
g=>[g,g]))),v(),d(),u.addEventListener("change",()=>{v(),d()}),l.addEventListener("change",d),c.addEventListener("change",
d),t.addEventListener("click",g=>{let w=g.target.closest("a.to-surveys");w&&(u.value=w.dataset.by,v(),l.value=w.dataset.
group,c.value="",d())})}var ib={n:0,open:0};function Lj(){if(!ee)return;let e=A("turnaround"),r=Array.from(e.querySelectorAll(
"[data-timed] > .n, [data-clocks], [data-share], #two-readers")),t=ce(r),n=function(){if(t(),!W())return;let o=ww(P),s=new Map(
tt(P).lines.map((l,c)=>[$e(m.lines[c][1]),l]));for(let l of e.querySelectorAll("[data-timed]")){let c=o.get(l.dataset.timed)??
ib;[c.n,c.open].forEach((f,v)=>{l.querySelectorAll(".n")[v].textContent=I(f)})}for(let l of e.querySelectorAll("[data-cl\
ocks]"))l.textContent=T((o.get(l.dataset.clocks)??ib).n,"clock");for(let l of e.querySelectorAll("[data-share]")){let c=s.
get(l.dataset.share);l.textContent=c&&oe(c)?He(c)[0]:"None counted"}let i=A("two-readers");if(!i||!i.dataset.check)return;
let[a,u]=k.practice.checks[i.dataset.check];i.textContent=xw(u,z0(P)[a])};K("turnaround",n),W()&&n()}var Cj=200;function ub(e){if(!ee)return;let r=A("after-table"),t=A("unknown-table"),n=A("record-chosen"),o=[r,t].filter(
Boolean).map(l=>l.tBodies[0]),s=ce(o);function i(){let l=e.unknown.map(()=>[]),c=new Map(e.unknown.map((f,v)=>[f,v]));for(let f of P)
for(let v=S.events[f];v<S.events[f+1];v+=1){let d=c.get(m.events.activity[v]);d!==void 0&&l[d].push(te(m.events.row[v]))}
l.forEach((f,v)=>{let d=t.tBodies[0].rows[v];if(e.unknown[v]<0){d.cells[1].textContent+=" (all cases)";return}d.hidden=!f.
length,d.cells[1].textContent=I(f.length),d.cells[3].textContent=f.slice(0,10).join(", ")+(f.length>10?" and "+I(f.length-
10)+" more":"")})}let a=l=>j(P.map(c=>l[c])),u=function(){s(),n.hidden=!W();for(let v of ne(".held-more"))v.hidden=W();if(!W())
return;let l=new Set(P.map(Z)),c=e.after?e.after.filter(v=>l.has(v[0])):[],f=j(P.map(v=>S.waits[v+1]-S.waits[v]));n.textContent=
"Of the chosen cases: "+T(a(m.events.of),"event")+" and "+T(f,"wait")+" measured"+(e.after?"; "+T(c.length,"record")+" a\
fter the as-of date":"")+". What was read and what was set aside belongs to the files, and no choice of cases changes it\
.",r&&e.after&&r.tBodies[0].replaceChildren(...c.slice(0,Cj).map(v=>fe(v))),t&&i()};K("record",u),W()&&u()}function us(e){let r=A(e);if(!r)return;for(let n=r.parentElement;n;n=n.parentElement)n.tagName==="DETAILS"&&(n.open=!0);
r.scrollIntoView();let t=r.querySelector("h2, h3")||r;t.tabIndex=-1,t.focus({preventScroll:!0})}function cb(){bs(),window.
addEventListener("hashchange",()=>{if(location.hash&&!location.hash.includes("="))return;let e=bs();qs(e),E.part&&E.part!==
e.part&&us(E.part)}),document.addEventListener("click",e=>{let r=e.target.closest("a[href^='#']");if(!r)return;e.preventDefault();
let t=r.getAttribute("href").slice(1);document.querySelector("section#"+CSS.escape(t))&&Se({part:t}),us(t)})}var Ju=[],Fj=5,Rj=660,kj=540,Pj=.7;function Wj(e){let r=_("figure",{class:"chart"},_("figcaption",null,_("strong",{class:"\
title"}),_("span",{class:"says"})),_("div",{class:"drawing"})),t=_("table",null,A("case-table").tHead.cloneNode(!0),_("t\
body",null,...vu(e)));return _("div",{class:"printed-case"},_("p",null,Wr(e)),r,_("ul",null,...du(e)),t)}function Dj(){let e=S.
byName.has(E.case),r=e?[]:pe.slice(1,Fj);A("printed-words").textContent=e||!r.length?"Printed here: "+ze(Qe())+".":"Prin\
ted here: "+ze(Qe())+" and the next of the list, "+r.map(ze).join(", ")+". Choose a case on the page to print it alone.";
for(let t of r){let n=Wj(t);A("printed-cases").append(n),mu(n.querySelector("figure"),t,[0,1])}}function lb(e,r,t){e.style.
setProperty("--on-paper",Math.min(r,kj/t).toFixed(3))}function Hj(e){let r=e.querySelector(".whole");if(!r)return;let t=e.
closest("#chart-case, .printed-case").offsetHeight-e.offsetHeight,n=Math.min(1,(Rj-t)/e.offsetHeight);lb(e,n<Pj?1:n,r.getBoundingClientRect().
bottom-e.getBoundingClientRect().top)}function Bj(){Qy(),Ju=Array.from(document.querySelectorAll("details:not([open])")).
filter(e=>!e.closest("#turnaround"));for(let e of Ju)e.open=!0;document.body.classList.add("printing");for(let e of Me)e();
S.n&&Dj();for(let e of ne("#turnaround .drawing .scroll"))lb(e,.75,e.offsetHeight);ne("#chart-case .drawing, #printed-ca\
ses .drawing").forEach(Hj)}function Uj(){if(S.n)for(let e of["printed-cases","printed-words"])A(e).replaceChildren();for(let e of Ju)
e.open=!1;document.body.classList.remove("printing");for(let e of Me)e()}function fb(){window.addEventListener("beforepr\
int",Bj),window.addEventListener("afterprint",Uj);let e=B0(()=>{for(let t of Me)t()},120),r=window.innerWidth;window.addEventListener(
"resize",()=>{window.innerWidth!==r&&(r=window.innerWidth,e())}),A("print").addEventListener("click",()=>{window.print()})}var pb={talk:Aw,glance:lq,days:Mw,cases:aw,pathway:$w,turnaround:ab,practice:eq,findings:rq,record:ub};cb();Zy();cc();for(let[
e,r]of Object.entries(k))pb[e]&&pb[e](r);S.n&&xq();ic();fb();E.part&&us(E.part);})();
