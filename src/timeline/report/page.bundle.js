// Bundled from page/ by `make page`: change the modules there, not this file.
"use strict";(()=>{var xb=Object.create;var gc=Object.defineProperty;var Jb=Object.getOwnPropertyDescriptor;var zb=Object.getOwnPropertyNames;var eN=Object.getPrototypeOf,rN=Object.prototype.hasOwnProperty;var p=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var tN=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of zb(r))!rN.call(e,o)&&o!==t&&gc(e,o,{get:()=>r[o],
enumerable:!(n=Jb(r,o))||n.enumerable});return e};var Nn=(e,r,t)=>(t=e!=null?xb(eN(e)):{},tN(r||!e||!e.__esModule?gc(t,"default",{value:e,enumerable:!0}):t,e));var e1=p((ZK,zc)=>{"use strict";function eA(e){return e!==e}zc.exports=eA});var X=p((xK,r1)=>{"use strict";var rA=e1();r1.exports=rA});var n1=p((JK,t1)=>{"use strict";var tA=Math.floor;t1.exports=tA});var Te=p((zK,o1)=>{"use strict";var nA=n1();o1.exports=nA});var i1=p((eY,s1)=>{"use strict";var oA=Math.ceil;s1.exports=oA});var u1=p((rY,a1)=>{"use strict";var sA=i1();a1.exports=sA});var f1=p((tY,c1)=>{"use strict";var iA=Te(),aA=u1();function uA(e){return e<0?aA(e):iA(e)}c1.exports=uA});var xo=p((nY,l1)=>{"use strict";var cA=f1();l1.exports=cA});var v1=p((oY,p1)=>{"use strict";p1.exports=Number});var m1=p((sY,d1)=>{"use strict";var fA=v1();d1.exports=fA});var Ae=p((iY,h1)=>{"use strict";var lA=m1(),pA=lA.NEGATIVE_INFINITY;h1.exports=pA});var re=p((aY,y1)=>{"use strict";var vA=Number.POSITIVE_INFINITY;y1.exports=vA});var Yr=p((uY,g1)=>{"use strict";var dA=1023;g1.exports=dA});var q1=p((cY,w1)=>{"use strict";var mA=1023;w1.exports=mA});var N1=p((fY,b1)=>{"use strict";var hA=-1023;b1.exports=hA});var S1=p((lY,A1)=>{"use strict";var yA=-1074;A1.exports=yA});var O1=p((pY,E1)=>{"use strict";var gA=re(),wA=Ae();function qA(e){return e===gA||e===wA}E1.exports=qA});var bt=p((vY,I1)=>{"use strict";var bA=O1();I1.exports=bA});var T1=p((dY,_1)=>{"use strict";var NA=2147483648;_1.exports=NA});var Qr=p((mY,M1)=>{"use strict";var AA=2147483647;M1.exports=AA});var C1=p((hY,L1)=>{"use strict";var SA=typeof Object.defineProperty=="function"?Object.defineProperty:null;L1.exports=SA});var R1=p((yY,F1)=>{"use strict";var EA=C1();function OA(){try{return EA({},"x",{}),!0}catch{return!1}}F1.exports=OA});var D1=p((gY,P1)=>{"use strict";var IA=Object.defineProperty;P1.exports=IA});var J0=p((wY,W1)=>{"use strict";function _A(e){return typeof e=="number"}W1.exports=_A});var z0=p((qY,H1)=>{"use strict";function TA(e){return e[0]==="-"}function k1(e){var r="",t;for(t=0;t<e;t++)r+="0";return r}
function MA(e,r,t){var n=!1,o=r-e.length;return o<0||(TA(e)&&(n=!0,e=e.substr(1)),e=t?e+k1(o):k1(o)+e,n&&(e="-"+e)),e}H1.
exports=MA});var X1=p((bY,G1)=>{"use strict";var LA=J0(),B1=z0(),CA=String.prototype.toLowerCase,U1=String.prototype.toUpperCase;function FA(e){
var r,t,n;switch(e.specifier){case"b":r=2;break;case"o":r=8;break;case"x":case"X":r=16;break;default:r=10;break}if(t=e.arg,
n=parseInt(t,10),!isFinite(n)){if(!LA(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(e.specifier==="u"||
r!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(r),e.precision&&(t=B1(t,e.precision,e.padRight)),t="-"+t):(t=n.toString(
r),!n&&!e.precision?t="":e.precision&&(t=B1(t,e.precision,e.padRight)),e.sign&&(t=e.sign+t)),r===16&&(e.alternate&&(t="0\
x"+t),t=e.specifier===U1.call(e.specifier)?U1.call(t):CA.call(t)),r===8&&e.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}G1.
exports=FA});var j1=p((NY,V1)=>{"use strict";function RA(e){return typeof e=="string"}V1.exports=RA});var Y1=p((AY,K1)=>{"use strict";var PA=Math.abs,DA=String.prototype.toLowerCase,$1=String.prototype.toUpperCase,Nt=String.
prototype.replace,WA=/e\+(\d)$/,kA=/e-(\d)$/,HA=/^(\d+)$/,BA=/^(\d+)e/,UA=/\.0$/,GA=/\.0*e/,XA=/(\..*[^0])0*e/;function VA(e,r){
var t,n;switch(r.specifier){case"e":case"E":n=e.toExponential(r.precision);break;case"f":case"F":n=e.toFixed(r.precision);
break;case"g":case"G":PA(e)<1e-4?(t=r.precision,t>0&&(t-=1),n=e.toExponential(t)):n=e.toPrecision(r.precision),r.alternate||
(n=Nt.call(n,XA,"$1e"),n=Nt.call(n,GA,"e"),n=Nt.call(n,UA,""));break;default:throw new Error("invalid double notation. V\
alue: "+r.specifier)}return n=Nt.call(n,WA,"e+0$1"),n=Nt.call(n,kA,"e-0$1"),r.alternate&&(n=Nt.call(n,HA,"$1."),n=Nt.call(
n,BA,"$1.e")),e>=0&&r.sign&&(n=r.sign+n),n=r.specifier===$1.call(r.specifier)?$1.call(n):DA.call(n),n}K1.exports=VA});var x1=p((SY,Z1)=>{"use strict";function Q1(e){var r="",t;for(t=0;t<e;t++)r+=" ";return r}function jA(e,r,t){var n=r-e.length;
return n<0||(e=t?e+Q1(n):Q1(n)+e),e}Z1.exports=jA});var z1=p((EY,J1)=>{"use strict";var $A=X1(),KA=j1(),YA=J0(),QA=Y1(),ZA=x1(),xA=z0(),JA=String.fromCharCode,zA=Array.isArray;
function Jo(e){return e!==e}function eS(e){var r={};return r.specifier=e.specifier,r.precision=e.precision===void 0?1:e.
precision,r.width=e.width,r.flags=e.flags||"",r.mapping=e.mapping,r}function rS(e){var r,t,n,o,s,i,a,u,f,c;if(!zA(e))throw new TypeError(
"invalid argument. First argument must be an array. Value: `"+e+"`.");for(i="",a=1,f=0;f<e.length;f++)if(n=e[f],KA(n))i+=
n;else{if(r=n.precision!==void 0,n=eS(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier\
` property. Index: `"+f+"`. Value: `"+n+"`.");for(n.mapping&&(a=n.mapping),t=n.flags,c=0;c<t.length;c++)switch(o=t.charAt(
c),o){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf(
"-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+o)}if(n.width==="*"){if(n.width=parseInt(
arguments[a],10),a+=1,Jo(n.width))throw new TypeError("the argument for * width at position "+a+" is not a number. Value\
: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(r&&n.precision==="*"){if(n.precision=parseInt(arguments[a],
10),a+=1,Jo(n.precision))throw new TypeError("the argument for * precision at position "+a+" is not a number. Value: `"+
n.precision+"`.");n.precision<0&&(n.precision=1,r=!1)}switch(n.arg=arguments[a],n.specifier){case"b":case"o":case"x":case"\
X":case"d":case"i":case"u":r&&(n.padZeros=!1),n.arg=$A(n);break;case"s":n.maxWidth=r?n.precision:-1,n.arg=String(n.arg);
break;case"c":if(!Jo(n.arg)){if(s=parseInt(n.arg,10),s<0||s>127)throw new Error("invalid character code. Value: "+n.arg);
n.arg=Jo(s)?String(n.arg):JA(s)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(r||(n.precision=6),u=parseFloat(
n.arg),!isFinite(u)){if(!YA(n.arg))throw new Error("invalid floating-point number. Value: "+i);u=n.arg,n.padZeros=!1}n.arg=
QA(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=
n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=xA(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=ZA(n.arg,n.width,
n.padRight)),i+=n.arg||"",a+=1}return i}J1.exports=rS});var rf=p((OY,ef)=>{"use strict";var tS=z1();ef.exports=tS});var nf=p((IY,tf)=>{"use strict";var zo=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function nS(e){
var r={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};return e[4]==="."&&e[5]===
void 0&&(r.precision="1"),r}function oS(e){var r,t,n,o;for(t=[],o=0,n=zo.exec(e);n;)r=e.slice(o,zo.lastIndex-n[0].length),
r.length&&t.push(r),n[6]==="%"?t.push("%"):t.push(nS(n)),o=zo.lastIndex,n=zo.exec(e);return r=e.slice(o),r.length&&t.push(
r),t}tf.exports=oS});var sf=p((_Y,of)=>{"use strict";var sS=nf();of.exports=sS});var uf=p((TY,af)=>{"use strict";function iS(e){return typeof e=="string"}af.exports=iS});var lf=p((MY,ff)=>{"use strict";var aS=rf(),uS=sf(),cS=uf();function cf(e){var r,t;if(!cS(e))throw new TypeError(cf("inv\
alid argument. First argument must be a string. Value: `%s`.",e));for(r=[uS(e)],t=1;t<arguments.length;t++)r.push(arguments[t]);
return aS.apply(null,r)}ff.exports=cf});var vf=p((LY,pf)=>{"use strict";var fS=lf();pf.exports=fS});var wf=p((CY,gf)=>{"use strict";var df=vf(),xt=Object.prototype,mf=xt.toString,hf=xt.__defineGetter__,yf=xt.__defineSetter__,
lS=xt.__lookupGetter__,pS=xt.__lookupSetter__;function vS(e,r,t){var n,o,s,i;if(typeof e!="object"||e===null||mf.call(e)===
"[object Array]")throw new TypeError(df("invalid argument. First argument must be an object. Value: `%s`.",e));if(typeof t!=
"object"||t===null||mf.call(t)==="[object Array]")throw new TypeError(df("invalid argument. Property descriptor must be \
an object. Value: `%s`.",t));if(o="value"in t,o&&(lS.call(e,r)||pS.call(e,r)?(n=e.__proto__,e.__proto__=xt,delete e[r],e[r]=
t.value,e.__proto__=n):e[r]=t.value),s="get"in t,i="set"in t,o&&(s||i))throw new Error("invalid argument. Cannot specify\
 one or more accessors and a value or writable attribute in the property descriptor.");return s&&hf&&hf.call(e,r,t.get),
i&&yf&&yf.call(e,r,t.set),e}gf.exports=vS});var bf=p((FY,qf)=>{"use strict";var dS=R1(),mS=D1(),hS=wf(),ei;dS()?ei=mS:ei=hS;qf.exports=ei});var Af=p((RY,Nf)=>{"use strict";var yS=bf();function gS(e,r,t){yS(e,r,{configurable:!1,enumerable:!1,writable:!1,value:t})}
Nf.exports=gS});var Or=p((PY,Sf)=>{"use strict";var wS=Af();Sf.exports=wS});var Of=p((DY,Ef)=>{"use strict";function qS(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Ef.exports=
qS});var _f=p((WY,If)=>{"use strict";var bS=Of();If.exports=bS});var Mf=p((kY,Tf)=>{"use strict";var NS=_f(),AS=NS();function SS(){return AS&&typeof Symbol.toStringTag=="symbol"}Tf.exports=
SS});var Cf=p((HY,Lf)=>{"use strict";var ES=Mf();Lf.exports=ES});var ri=p((BY,Ff)=>{"use strict";var OS=Object.prototype.toString;Ff.exports=OS});var Pf=p((UY,Rf)=>{"use strict";var IS=ri();function _S(e){return IS.call(e)}Rf.exports=_S});var Wf=p((GY,Df)=>{"use strict";var TS=Object.prototype.hasOwnProperty;function MS(e,r){return e==null?!1:TS.call(e,r)}Df.
exports=MS});var Hf=p((XY,kf)=>{"use strict";var LS=Wf();kf.exports=LS});var Uf=p((VY,Bf)=>{"use strict";var CS=typeof Symbol=="function"?Symbol:void 0;Bf.exports=CS});var Xf=p((jY,Gf)=>{"use strict";var FS=Uf();Gf.exports=FS});var $f=p(($Y,jf)=>{"use strict";var Vf=Xf(),RS=typeof Vf=="function"?Vf.toStringTag:"";jf.exports=RS});var Yf=p((KY,Kf)=>{"use strict";var PS=Hf(),Bn=$f(),ti=ri();function DS(e){var r,t,n;if(e==null)return ti.call(e);t=e[Bn],
r=PS(e,Bn);try{e[Bn]=void 0}catch{return ti.call(e)}return n=ti.call(e),r?e[Bn]=t:delete e[Bn],n}Kf.exports=DS});var Un=p((YY,Qf)=>{"use strict";var WS=Cf(),kS=Pf(),HS=Yf(),ni;WS()?ni=HS:ni=kS;Qf.exports=ni});var xf=p((QY,Zf)=>{"use strict";var BS=Un(),US=typeof Uint32Array=="function";function GS(e){return US&&e instanceof Uint32Array||
BS(e)==="[object Uint32Array]"}Zf.exports=GS});var zf=p((ZY,Jf)=>{"use strict";var XS=xf();Jf.exports=XS});var rl=p((xY,el)=>{"use strict";var VS=4294967295;el.exports=VS});var nl=p((JY,tl)=>{"use strict";var jS=typeof Uint32Array=="function"?Uint32Array:null;tl.exports=jS});var il=p((zY,sl)=>{"use strict";var $S=zf(),oi=rl(),ol=nl();function KS(){var e,r;if(typeof ol!="function")return!1;try{
r=[1,3.14,-3.14,oi+1,oi+2],r=new ol(r),e=$S(r)&&r[0]===1&&r[1]===3&&r[2]===oi-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
sl.exports=KS});var ul=p((eQ,al)=>{"use strict";var YS=il();al.exports=YS});var fl=p((rQ,cl)=>{"use strict";var QS=typeof Uint32Array=="function"?Uint32Array:void 0;cl.exports=QS});var pl=p((tQ,ll)=>{"use strict";function ZS(){throw new Error("not implemented")}ll.exports=ZS});var At=p((nQ,vl)=>{"use strict";var xS=ul(),JS=fl(),zS=pl(),si;xS()?si=JS:si=zS;vl.exports=si});var ml=p((oQ,dl)=>{"use strict";var eE=Un(),rE=typeof Float64Array=="function";function tE(e){return rE&&e instanceof Float64Array||
eE(e)==="[object Float64Array]"}dl.exports=tE});var yl=p((sQ,hl)=>{"use strict";var nE=ml();hl.exports=nE});var wl=p((iQ,gl)=>{"use strict";var oE=typeof Float64Array=="function"?Float64Array:null;gl.exports=oE});var Nl=p((aQ,bl)=>{"use strict";var sE=yl(),ql=wl();function iE(){var e,r;if(typeof ql!="function")return!1;try{r=new ql(
[1,3.14,-3.14,NaN]),e=sE(r)&&r[0]===1&&r[1]===3.14&&r[2]===-3.14&&r[3]!==r[3]}catch{e=!1}return e}bl.exports=iE});var Sl=p((uQ,Al)=>{"use strict";var aE=Nl();Al.exports=aE});var Ol=p((cQ,El)=>{"use strict";var uE=typeof Float64Array=="function"?Float64Array:void 0;El.exports=uE});var _l=p((fQ,Il)=>{"use strict";function cE(){throw new Error("not implemented")}Il.exports=cE});var St=p((lQ,Tl)=>{"use strict";var fE=Sl(),lE=Ol(),pE=_l(),ii;fE()?ii=lE:ii=pE;Tl.exports=ii});var Ll=p((pQ,Ml)=>{"use strict";var vE=Un(),dE=typeof Uint8Array=="function";function mE(e){return dE&&e instanceof Uint8Array||
vE(e)==="[object Uint8Array]"}Ml.exports=mE});var Fl=p((vQ,Cl)=>{"use strict";var hE=Ll();Cl.exports=hE});var Pl=p((dQ,Rl)=>{"use strict";var yE=255;Rl.exports=yE});var Wl=p((mQ,Dl)=>{"use strict";var gE=typeof Uint8Array=="function"?Uint8Array:null;Dl.exports=gE});var Bl=p((hQ,Hl)=>{"use strict";var wE=Fl(),ai=Pl(),kl=Wl();function qE(){var e,r;if(typeof kl!="function")return!1;try{
r=[1,3.14,-3.14,ai+1,ai+2],r=new kl(r),e=wE(r)&&r[0]===1&&r[1]===3&&r[2]===ai-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
Hl.exports=qE});var Gl=p((yQ,Ul)=>{"use strict";var bE=Bl();Ul.exports=bE});var Vl=p((gQ,Xl)=>{"use strict";var NE=typeof Uint8Array=="function"?Uint8Array:void 0;Xl.exports=NE});var $l=p((wQ,jl)=>{"use strict";function AE(){throw new Error("not implemented")}jl.exports=AE});var Yl=p((qQ,Kl)=>{"use strict";var SE=Gl(),EE=Vl(),OE=$l(),ui;SE()?ui=EE:ui=OE;Kl.exports=ui});var Zl=p((bQ,Ql)=>{"use strict";var IE=Un(),_E=typeof Uint16Array=="function";function TE(e){return _E&&e instanceof Uint16Array||
IE(e)==="[object Uint16Array]"}Ql.exports=TE});var Jl=p((NQ,xl)=>{"use strict";var ME=Zl();xl.exports=ME});var e2=p((AQ,zl)=>{"use strict";var LE=65535;zl.exports=LE});var t2=p((SQ,r2)=>{"use strict";var CE=typeof Uint16Array=="function"?Uint16Array:null;r2.exports=CE});var s2=p((EQ,o2)=>{"use strict";var FE=Jl(),ci=e2(),n2=t2();function RE(){var e,r;if(typeof n2!="function")return!1;try{
r=[1,3.14,-3.14,ci+1,ci+2],r=new n2(r),e=FE(r)&&r[0]===1&&r[1]===3&&r[2]===ci-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}
o2.exports=RE});var a2=p((OQ,i2)=>{"use strict";var PE=s2();i2.exports=PE});var c2=p((IQ,u2)=>{"use strict";var DE=typeof Uint16Array=="function"?Uint16Array:void 0;u2.exports=DE});var l2=p((_Q,f2)=>{"use strict";function WE(){throw new Error("not implemented")}f2.exports=WE});var v2=p((TQ,p2)=>{"use strict";var kE=a2(),HE=c2(),BE=l2(),fi;kE()?fi=HE:fi=BE;p2.exports=fi});var m2=p((MQ,d2)=>{"use strict";var UE=Yl(),GE=v2(),XE={uint16:GE,uint8:UE};d2.exports=XE});var w2=p((LQ,g2)=>{"use strict";var h2=m2(),y2;function VE(){var e,r;return e=new h2.uint16(1),e[0]=4660,r=new h2.uint8(
e.buffer),r[0]===52}y2=VE();g2.exports=y2});var Et=p((CQ,q2)=>{"use strict";var jE=w2();q2.exports=jE});var A2=p((FQ,N2)=>{"use strict";var $E=Et(),b2,li,pi;$E===!0?(li=1,pi=0):(li=0,pi=1);b2={HIGH:li,LOW:pi};N2.exports=b2});var vi=p((RQ,I2)=>{"use strict";var KE=At(),YE=St(),E2=A2(),O2=new YE(1),S2=new KE(O2.buffer),QE=E2.HIGH,ZE=E2.LOW;function xE(e,r,t,n){
return O2[0]=e,r[n]=S2[QE],r[n+t]=S2[ZE],r}I2.exports=xE});var T2=p((PQ,_2)=>{"use strict";var JE=vi();function zE(e){return JE(e,[0,0],1,0)}_2.exports=zE});var es=p((DQ,L2)=>{"use strict";var eO=Or(),M2=T2(),rO=vi();eO(M2,"assign",rO);L2.exports=M2});var F2=p((WQ,C2)=>{"use strict";var tO=Et(),di;tO===!0?di=1:di=0;C2.exports=di});var D2=p((kQ,P2)=>{"use strict";var nO=At(),oO=St(),sO=F2(),R2=new oO(1),iO=new nO(R2.buffer);function aO(e){return R2[0]=
e,iO[sO]}P2.exports=aO});var Re=p((HQ,W2)=>{"use strict";var uO=D2();W2.exports=uO});var B2=p((BQ,H2)=>{"use strict";var cO=Et(),k2,mi,hi;cO===!0?(mi=1,hi=0):(mi=0,hi=1);k2={HIGH:mi,LOW:hi};H2.exports=k2});var j2=p((UQ,V2)=>{"use strict";var fO=At(),lO=St(),G2=B2(),X2=new lO(1),U2=new fO(X2.buffer),pO=G2.HIGH,vO=G2.LOW;function dO(e,r){
return U2[pO]=e,U2[vO]=r,X2[0]}V2.exports=dO});var Gn=p((GQ,$2)=>{"use strict";var mO=j2();$2.exports=mO});var Y2=p((XQ,K2)=>{"use strict";var hO=T1(),yO=Qr(),gO=es(),wO=Re(),qO=Gn(),yi=[0,0];function bO(e,r){var t,n;return gO.
assign(e,yi,1,0),t=yi[0],t&=yO,n=wO(r),n&=hO,t|=n,qO(t,yi[1])}K2.exports=bO});var rs=p((VQ,Q2)=>{"use strict";var NO=Y2();Q2.exports=NO});var Zr=p((jQ,Z2)=>{"use strict";var AO=22250738585072014e-324;Z2.exports=AO});var J2=p(($Q,x2)=>{"use strict";function SO(e){return Math.abs(e)}x2.exports=SO});var $=p((KQ,z2)=>{"use strict";var EO=J2();z2.exports=EO});var gi=p((YQ,e3)=>{"use strict";var OO=Zr(),IO=bt(),_O=X(),TO=$(),MO=4503599627370496;function LO(e,r,t,n){return _O(e)||
IO(e)?(r[n]=e,r[n+t]=0,r):e!==0&&TO(e)<OO?(r[n]=e*MO,r[n+t]=-52,r):(r[n]=e,r[n+t]=0,r)}e3.exports=LO});var t3=p((QQ,r3)=>{"use strict";var CO=gi();function FO(e){return CO(e,[0,0],1,0)}r3.exports=FO});var s3=p((ZQ,o3)=>{"use strict";var RO=Or(),n3=t3(),PO=gi();RO(n3,"assign",PO);o3.exports=n3});var Xn=p((xQ,i3)=>{"use strict";var DO=2146435072;i3.exports=DO});var u3=p((JQ,a3)=>{"use strict";var WO=Re(),kO=Xn(),HO=Yr();function BO(e){var r=WO(e);return r=(r&kO)>>>20,r-HO|0}a3.exports=
BO});var f3=p((zQ,c3)=>{"use strict";var UO=u3();c3.exports=UO});var p3=p((eZ,l3)=>{"use strict";var GO=re(),XO=Ae(),VO=Yr(),jO=q1(),$O=N1(),KO=S1(),YO=X(),QO=bt(),ZO=rs(),xO=s3().assign,
JO=f3(),zO=es(),eI=Gn(),rI=2220446049250313e-31,tI=2148532223,wi=[0,0],qi=[0,0];function nI(e,r){var t,n;return r===0||e===
0||YO(e)||QO(e)?e:(xO(e,wi,1,0),e=wi[0],r+=wi[1],r+=JO(e),r<KO?ZO(0,e):r>jO?e<0?XO:GO:(r<=$O?(r+=52,n=rI):n=1,zO.assign(
e,qi,1,0),t=qi[0],t&=tI,t|=r+VO<<20,n*eI(t,qi[1])))}l3.exports=nI});var Ot=p((rZ,v3)=>{"use strict";var oI=p3();v3.exports=oI});var m3=p((tZ,d3)=>{"use strict";function sI(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+
e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}d3.exports=sI});var y3=p((nZ,h3)=>{"use strict";var iI=Ot(),aI=m3();function uI(e,r,t){var n,o,s,i;return n=e-r,o=n*n,s=n-o*aI(o),i=1-(r-
n*s/(2-s)-e),iI(i,t)}h3.exports=uI});var A3=p((oZ,N3)=>{"use strict";var cI=X(),g3=xo(),fI=Ae(),w3=re(),lI=y3(),pI=.6931471803691238,vI=19082149292705877e-26,
q3=1.4426950408889634,dI=709.782712893384,mI=-745.1332191019411,b3=1/(1<<28),hI=-b3;function yI(e){var r,t,n;return cI(e)||
e===w3?e:e===fI?0:e>dI?w3:e<mI?0:e>hI&&e<b3?1+e:(e<0?n=g3(q3*e-.5):n=g3(q3*e+.5),r=e-n*pI,t=n*vI,lI(r,t,n))}N3.exports=yI});var se=p((sZ,S3)=>{"use strict";var gI=A3();S3.exports=gI});var O3=p((iZ,E3)=>{"use strict";var wI=Et(),bi;wI===!0?bi=0:bi=1;E3.exports=bi});var _3=p((aZ,I3)=>{"use strict";var qI=At(),bI=St(),NI=O3(),Ni=new bI(1),AI=new qI(Ni.buffer);function SI(e,r){return Ni[0]=
e,AI[NI]=r>>>0,Ni[0]}I3.exports=SI});var Jt=p((uZ,T3)=>{"use strict";var EI=_3();T3.exports=EI});var L3=p((cZ,M3)=>{"use strict";function OI(e){return e===0?-.3250421072470015:-.3250421072470015+e*(-.02848174957559851+
e*(-.005770270296489442+e*-23763016656650163e-21))}M3.exports=OI});var F3=p((fZ,C3)=>{"use strict";function II(e){return e===0?.39791722395915535:.39791722395915535+e*(.0650222499887673+e*
(.005081306281875766+e*(.00013249473800432164+e*-3960228278775368e-21)))}C3.exports=II});var P3=p((lZ,R3)=>{"use strict";function _I(e){return e===0?.41485611868374833:.41485611868374833+e*(-.3722078760357013+
e*(.31834661990116175+e*(-.11089469428239668+e*(.035478304325618236+e*-.002166375594868791))))}R3.exports=_I});var W3=p((pZ,D3)=>{"use strict";function TI(e){return e===0?.10642088040084423:.10642088040084423+e*(.540397917702171+e*
(.07182865441419627+e*(.12617121980876164+e*(.01363708391202905+e*.011984499846799107))))}D3.exports=TI});var H3=p((vZ,k3)=>{"use strict";function MI(e){return e===0?-.6938585727071818:-.6938585727071818+e*(-10.558626225323291+
e*(-62.375332450326006+e*(-162.39666946257347+e*(-184.60509290671104+e*(-81.2874355063066+e*-9.814329344169145)))))}k3.exports=
MI});var U3=p((dZ,B3)=>{"use strict";function LI(e){return e===0?19.651271667439257:19.651271667439257+e*(137.65775414351904+
e*(434.56587747522923+e*(645.3872717332679+e*(429.00814002756783+e*(108.63500554177944+e*(6.570249770319282+e*-.0604244152148581))))))}
B3.exports=LI});var X3=p((mZ,G3)=>{"use strict";function CI(e){return e===0?-.799283237680523:-.799283237680523+e*(-17.757954917754752+e*
(-160.63638485582192+e*(-637.5664433683896+e*(-1025.0951316110772+e*-483.5191916086514))))}G3.exports=CI});var j3=p((hZ,V3)=>{"use strict";function FI(e){return e===0?30.33806074348246:30.33806074348246+e*(325.7925129965739+e*(1536.729586084437+
e*(3199.8582195085955+e*(2553.0504064331644+e*(474.52854120695537+e*-22.44095244658582)))))}V3.exports=FI});var Q3=p((yZ,Y3)=>{"use strict";var RI=X(),$3=se(),PI=Jt(),DI=re(),WI=Ae(),kI=L3(),HI=F3(),BI=P3(),UI=W3(),GI=H3(),XI=U3(),
VI=X3(),jI=j3(),ts=1e-300,$I=13877787807814457e-33,K3=.8450629115104675,KI=.12837916709551256,YI=1,QI=-.0023621185607526594,
ZI=1,xI=-.009864944034847148,JI=1,zI=-.0098649429247001,e_=1;function r_(e){var r,t,n,o,s,i,a,u;if(RI(e))return NaN;if(e===
DI)return 0;if(e===WI)return 2;if(e===0)return 1;if(e<0?(r=!0,t=-e):(r=!1,t=e),t<.84375)return t<$I?1-e:(n=e*e,o=KI+n*kI(
n),s=YI+n*HI(n),i=o/s,e<.25?1-(e+e*i):(o=e*i,o+=e-.5,.5-o));if(t<1.25)return s=t-1,a=QI+s*BI(s),u=ZI+s*UI(s),r?1+K3+a/u:
1-K3-a/u;if(t<28){if(s=1/(t*t),t<2.857142857142857)o=xI+s*GI(s),s=JI+s*XI(s);else{if(e<-6)return 2-ts;o=zI+s*VI(s),s=e_+
s*jI(s)}return n=PI(t,0),o=$3(-(n*n)-.5625)*$3((n-t)*(n+t)+o/s),r?2-o/t:o/t}return r?2-ts:ts*ts}Y3.exports=r_});var ns=p((gZ,Z3)=>{"use strict";var t_=Q3();Z3.exports=t_});var J3=p((wZ,x3)=>{"use strict";var n_=Math.sqrt;x3.exports=n_});var te=p((qZ,z3)=>{"use strict";var o_=J3();z3.exports=o_});var rp=p((bZ,ep)=>{"use strict";var s_=Et(),Ai;s_===!0?Ai=1:Ai=0;ep.exports=Ai});var np=p((NZ,tp)=>{"use strict";var i_=At(),a_=St(),u_=rp(),Si=new a_(1),c_=new i_(Si.buffer);function f_(e,r){return Si[0]=
e,c_[u_]=r>>>0,Si[0]}tp.exports=f_});var zt=p((AZ,op)=>{"use strict";var l_=np();op.exports=l_});var ip=p((SZ,sp)=>{"use strict";function p_(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*
.15313837699209373)}sp.exports=p_});var up=p((EZ,ap)=>{"use strict";function v_(e){return e===0?.6666666666666735:.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+
e*.14798198605116586))}ap.exports=v_});var pp=p((OZ,lp)=>{"use strict";var cp=Re(),d_=zt(),m_=X(),h_=Yr(),y_=Ae(),g_=ip(),w_=up(),os=.6931471803691238,ss=19082149292705877e-26,
q_=0x40000000000000,b_=.3333333333333333,fp=1048575,N_=2146435072,A_=1048576,S_=1072693248;function E_(e){var r,t,n,o,s,
i,a,u,f,c,l,v;return e===0?y_:m_(e)||e<0?NaN:(t=cp(e),s=0,t<A_&&(s-=54,e*=q_,t=cp(e)),t>=N_?e+e:(s+=(t>>20)-h_|0,t&=fp,u=
t+614244&1048576|0,e=d_(e,t|u^S_),s+=u>>20|0,a=e-1,(fp&2+t)<3?a===0?s===0?0:s*os+s*ss:(i=a*a*(.5-b_*a),s===0?a-i:s*os-(i-
s*ss-a)):(c=a/(2+a),v=c*c,u=t-398458|0,l=v*v,f=440401-t|0,o=l*g_(l),n=v*w_(l),u|=f,i=n+o,u>0?(r=.5*a*a,s===0?a-(r-c*(r+i)):
s*os-(r-(c*(r+i)+s*ss)-a)):s===0?a-c*(a-i):s*os-(c*(a-i)-s*ss-a))))}lp.exports=E_});var x=p((IZ,vp)=>{"use strict";var O_=pp();vp.exports=O_});var mp=p((_Z,dp)=>{"use strict";function I_(e){var r,t,n;return e===0?-.0005087819496582806:(e<0?r=-e:r=e,r<=1?(t=-.0005087819496582806+
e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+
e*(-.005387729650712429+e*(0+e*0)))))))),n=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+
e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))):
(e=1/e,t=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+
e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806)))))))),n=.0008862163904564247+e*(-.0023339375937419+
e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+
e*(-.9700050433032906+e*1))))))))),t/n)}dp.exports=I_});var yp=p((TZ,hp)=>{"use strict";function __(e){var r,t,n;return e===0?-.20243350835593876:(e<0?r=-e:r=e,r<=1?(t=-.20243350835593876+
e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+
e*(21.12946554483405+e*-3.6719225470772936))))))),n=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+
e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))):(e=1/e,t=-3.6719225470772936+
e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+
e*(.10526468069939171+e*-.20243350835593876))))))),n=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+
e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+e*1)))))))),t/n)}hp.exports=__});var wp=p((MZ,gp)=>{"use strict";function T_(e){var r,t,n;return e===0?-.1311027816799519:(e<0?r=-e:r=e,r<=1?(t=-.1311027816799519+
e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+
e*(.0021455899538880526+e*(-6794655751811263e-22+e*(28522533178221704e-24+e*-681149956853777e-24))))))))),n=1+e*(3.4662540724256723+
e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+
e*(0+e*(0+e*0)))))))))):(e=1/e,t=-681149956853777e-24+e*(28522533178221704e-24+e*(-6794655751811263e-22+e*(.0021455899538880526+
e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+
e*-.1311027816799519))))))))),n=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+
e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))),t/n)}gp.exports=T_});var bp=p((LZ,qp)=>{"use strict";function M_(e){var r,t,n;return e===0?-.0350353787183178:(e<0?r=-e:r=e,r<=1?(t=-.0350353787183178+
e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+
e*(460469890584318e-20+e*(-2304047769118826e-25+e*26633922742578204e-28))))))),n=1+e*(1.3653349817554064+e*(.7620591645536234+
e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))):(e=1/e,t=26633922742578204e-28+
e*(-2304047769118826e-25+e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+
e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178))))))),n=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+
e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))),t/n)}qp.exports=M_});var Ap=p((CZ,Np)=>{"use strict";function L_(e){var r,t,n;return e===0?-.016743100507663373:(e<0?r=-e:r=e,r<=1?(t=-.016743100507663373+
e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(44969678992770644e-23+
e*(4625961635228786e-24+e*(-2811287356288318e-29+e*9905570997331033e-32))))))),n=1+e*(.5914293448864175+e*(.1381518657490833+
e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+e*(282243172016108e-21+e*(0+e*0)))))))):(e=1/e,t=
9905570997331033e-32+e*(-2811287356288318e-29+e*(4625961635228786e-24+e*(44969678992770644e-23+e*(14962478375834237e-21+
e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373))))))),n=0+e*(0+e*(282243172016108e-21+
e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))),
t/n)}Np.exports=L_});var Ip=p((FZ,Op)=>{"use strict";var C_=X(),Sp=te(),Ep=x(),F_=re(),R_=Ae(),P_=mp(),D_=yp(),W_=wp(),k_=bp(),H_=Ap(),B_=.08913147449493408,
U_=2.249481201171875,G_=.807220458984375,X_=.9399557113647461,V_=.9836282730102539;function j_(e){var r,t,n,o,s;return C_(
e)?NaN:e===0?F_:e===2?R_:e===1?0:e>2||e<0?NaN:(e>1?(r=-1,n=2-e):(r=1,n=e),e=1-n,e<=.5?(o=e*(e+10),s=P_(e),r*(o*B_+o*s)):
n>=.25?(o=Sp(-2*Ep(n)),n-=.25,s=D_(n),r*(o/(U_+s))):(n=Sp(-Ep(n)),n<3?(t=n-1.125,s=W_(t),r*(G_*n+s*n)):n<6?(t=n-3,s=k_(t),
r*(X_*n+s*n)):(t=n-6,s=H_(t),r*(V_*n+s*n))))}Op.exports=j_});var Ir=p((RZ,_p)=>{"use strict";var $_=Ip();_p.exports=$_});var Ei=p((PZ,Tp)=>{"use strict";function K_(e,r){var t,n;if(n=e.length,n<2||r===0)return n===0?0:e[0];for(n-=1,t=e[n]*r+
e[n-1],n-=2;n>=0;)t=t*r+e[n],n-=1;return t}Tp.exports=K_});var Lp=p((DZ,Mp)=>{"use strict";var Y_=Function;Mp.exports=Y_});var Fp=p((WZ,Cp)=>{"use strict";var Q_=Lp();Cp.exports=Q_});var Pp=p((kZ,Rp)=>{"use strict";var Z_=Fp(),x_=Ei();function J_(e){var r,t,n,o;if(e.length>500)return s;if(r="return fun\
ction evalpoly(x){",t=e.length,t===0)r+="return 0.0;";else if(t===1)r+="return "+e[0]+";";else{for(r+="if(x===0.0){retur\
n "+e[0]+";}",r+="return "+e[0],n=t-1,o=1;o<t;o++)r+="+x*",o<n&&(r+="("),r+=e[o];for(o=0;o<n-1;o++)r+=")";r+=";"}return r+=
"}",r+="//# sourceURL=evalpoly.factory.js",new Z_(r)();function s(i){return x_(e,i)}}Rp.exports=J_});var _r=p((HZ,Wp)=>{"use strict";var z_=Or(),Dp=Ei(),eT=Pp();z_(Dp,"factory",eT);Wp.exports=Dp});var Hp=p((BZ,kp)=>{"use strict";var rT=.34657359027997264;kp.exports=rT});var Up=p((UZ,Bp)=>{"use strict";function tT(e){return e===0?-.03333333333333313:-.03333333333333313+e*(.0015873015872548146+
e*(-793650757867488e-19+e*(4008217827329362e-21+e*-20109921818362437e-23)))}Bp.exports=tT});var Kp=p((GZ,$p)=>{"use strict";var nT=X(),Gp=Re(),Oi=zt(),oT=Gn(),Xp=re(),sT=Ae(),Vp=Yr(),iT=Hp(),aT=Up(),uT=709.782712893384,
Ii=.6931471803691238,_i=19082149292705877e-26,jp=1.4426950408889634,cT=38.816242111356935,fT=1.0397207708399179;function lT(e){
var r,t,n,o,s,i,a,u,f,c,l,v,d;if(e===Xp||nT(e))return e;if(e===sT)return-1;if(e===0)return e;if(e<0?(n=!0,u=-e):(n=!1,u=
e),u>=cT){if(n)return-1;if(u>=uT)return Xp}if(i=Gp(u)|0,u>iT)u<fT?n?(o=e+Ii,s=-_i,d=-1):(o=e-Ii,s=_i,d=1):(n?d=jp*e-.5:d=
jp*e+.5,d|=0,l=d,o=e-l*Ii,s=l*_i),e=o-s,c=o-e-s;else{if(i<1016070144)return e;d=0}return r=.5*e,f=e*r,a=1+f*aT(f),l=3-a*
r,v=f*((a-l)/(6-e*l)),d===0?e-(e*v-f):(t=oT(Vp+d<<20,0),v=e*(v-c)-c,v-=f,d===-1?.5*(e-v)-.5:d===1?e<-.25?-2*(v-(e+.5)):1+
2*(e-v):d<=-2||d>56?(u=1-(v-e),d===1024?(o=Gp(u)+(d<<20)|0,u=Oi(u,o)):u*=t,u-1):(l=1,d<20?(o=1072693248-(2097152>>d)|0,l=
Oi(l,o),u=l-(v-e)):(o=Vp-d<<20|0,l=Oi(l,o),u=e-(v+l),u+=1),u*=t,u))}$p.exports=lT});var It=p((XZ,Yp)=>{"use strict";var pT=Kp();Yp.exports=pT});var Zp=p((VZ,Qp)=>{"use strict";function vT(e){return e===0?.6666666666666735:.6666666666666735+e*(.3999999999940942+e*(.2857142874366239+
e*(.22222198432149784+e*(.1818357216161805+e*(.15313837699209373+e*.14798198605116586)))))}Qp.exports=vT});var r6=p((jZ,e6)=>{"use strict";var dT=X(),xp=Re(),Jp=zt(),mT=re(),hT=Ae(),zp=Yr(),yT=Zp(),Ti=.6931471803691238,Mi=19082149292705877e-26,
gT=.41421356237309503,wT=-.2928932188134525,qT=1862645149230957e-24,bT=5551115123125783e-32,NT=9007199254740992,AT=.6666666666666666;
function ST(e){var r,t,n,o,s,i,a,u,f,c;if(e<-1||dT(e))return NaN;if(e===-1)return hT;if(e===mT||e===0)return e;if(e<0?n=
-e:n=e,c=1,n<gT){if(n<qT)return n<bT?e:e-e*e*.5;e>wT&&(c=0,o=e,t=1)}return c!==0&&(n<NT?(f=1+e,t=xp(f),c=(t>>20)-zp,c>0?
s=1-(f-e):s=e-(f-1),s/=f):(f=e,t=xp(f),c=(t>>20)-zp,s=0),t&=1048575,t<434334?f=Jp(f,t|1072693248):(c+=1,f=Jp(f,t|1071644672),
t=1048576-t>>2),o=f-1),r=.5*o*o,t===0?o===0?(s+=c*Mi,c*Ti+s):(u=r*(1-AT*o),c*Ti-(u-(c*Mi+s)-o)):(i=o/(2+o),a=i*i,u=a*yT(
a),c===0?o-(r-i*(r+u)):c*Ti-(r-(i*(r+u)+(c*Mi+s))-o))}e6.exports=ST});var nr=p(($Z,t6)=>{"use strict";var ET=r6();t6.exports=ET});var Li=p((KZ,n6)=>{"use strict";var OT=.7853981633974483;n6.exports=OT});var s6=p((YZ,o6)=>{"use strict";function IT(e){var r,t,n;return e===0?.16666666666666713:(e<0?r=-e:r=e,r<=1?(t=-8.198089802484825+
e*(19.562619833175948+e*(-16.262479672107002+e*(5.444622390564711+e*(-.6019598008014124+e*.004253011369004428)))),n=-49.18853881490881+
e*(139.51056146574857+e*(-147.1791292232726+e*(70.49610280856842+e*(-14.740913729888538+e*1))))):(e=1/e,t=.004253011369004428+
e*(-.6019598008014124+e*(5.444622390564711+e*(-16.262479672107002+e*(19.562619833175948+e*-8.198089802484825)))),n=1+e*(-14.740913729888538+
e*(70.49610280856842+e*(-147.1791292232726+e*(139.51056146574857+e*-49.18853881490881))))),t/n)}o6.exports=IT});var a6=p((QZ,i6)=>{"use strict";function _T(e){var r,t,n;return e===0?.08333333333333809:(e<0?r=-e:r=e,r<=1?(t=28.536655482610616+
e*(-25.56901049652825+e*(6.968710824104713+e*(-.5634242780008963+e*.002967721961301243))),n=342.43986579130785+e*(-383.8770957603691+
e*(147.0656354026815+e*(-21.947795316429207+e*1)))):(e=1/e,t=.002967721961301243+e*(-.5634242780008963+e*(6.968710824104713+
e*(-25.56901049652825+e*28.536655482610616))),n=1+e*(-21.947795316429207+e*(147.0656354026815+e*(-383.8770957603691+e*342.43986579130785)))),
t/n)}i6.exports=_T});var f6=p((ZZ,c6)=>{"use strict";var TT=X(),MT=te(),u6=Li(),LT=s6(),CT=a6(),FT=6123233995736766e-32;function RT(e){var r,
t,n,o,s;if(TT(e))return NaN;if(e>0?n=e:(r=!0,n=-e),n>1)return NaN;if(n>.625)t=1-n,o=t*CT(t),t=MT(t+t),s=u6-t,t=t*o-FT,s-=
t,s+=u6;else{if(n<1e-8)return e;t=n*n,s=t*LT(t),s=n*s+n}return r?-s:s}c6.exports=RT});var is=p((xZ,l6)=>{"use strict";var PT=f6();l6.exports=PT});var v6=p((JZ,p6)=>{"use strict";var DT=Te();function WT(e){return DT(e)===e}p6.exports=WT});var _t=p((zZ,d6)=>{"use strict";var kT=v6();d6.exports=kT});var h6=p((ex,m6)=>{"use strict";var HT=_t();function BT(e){return HT(e/2)}m6.exports=BT});var g6=p((rx,y6)=>{"use strict";var UT=h6();y6.exports=UT});var b6=p((tx,q6)=>{"use strict";var w6=g6();function GT(e){return e>0?w6(e-1):w6(e+1)}q6.exports=GT});var as=p((nx,N6)=>{"use strict";var XT=b6();N6.exports=XT});var S6=p((ox,A6)=>{"use strict";function VT(e){return e|0}A6.exports=VT});var Ci=p((sx,E6)=>{"use strict";var jT=S6();E6.exports=jT});var _6=p((ix,I6)=>{"use strict";var O6=as(),$T=rs(),KT=Ae(),us=re();function YT(e,r){return r===KT?us:r===us?0:r>0?O6(r)?
e:0:O6(r)?$T(us,e):us}I6.exports=YT});var M6=p((ax,T6)=>{"use strict";var QT=Qr(),ZT=Re(),xT=1072693247,cs=1e300,fs=1e-300;function JT(e,r){var t,n;return n=ZT(
e),t=n&QT,t<=xT?r<0?cs*cs:fs*fs:r>0?cs*cs:fs*fs}T6.exports=JT});var F6=p((ux,C6)=>{"use strict";var zT=$(),L6=re();function eM(e,r){return e===-1?(e-e)/(e-e):e===1?1:zT(e)<1==(r===L6)?
0:L6}C6.exports=eM});var Fi=p((cx,R6)=>{"use strict";var rM=20;R6.exports=rM});var D6=p((fx,P6)=>{"use strict";function tM(e){return e===0?.5999999999999946:.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+
e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}P6.exports=tM});var B6=p((lx,H6)=>{"use strict";var nM=Re(),ls=Jt(),W6=zt(),oM=Yr(),sM=Fi(),iM=D6(),aM=1048575,k6=1048576,uM=1072693248,
cM=536870912,fM=524288,lM=9007199254740992,pM=.9617966939259756,vM=.9617967009544373,dM=-7028461650952758e-24,mM=[1,1.5],
hM=[0,.5849624872207642],yM=[0,1350039202129749e-23];function gM(e,r,t){var n,o,s,i,a,u,f,c,l,v,d,h,y,w,g,S,q,F,b,C,N,H;
return C=0,t<k6&&(r*=lM,C-=53,t=nM(r)),C+=(t>>sM)-oM|0,N=t&aM|0,t=N|uM|0,N<=235662?H=0:N<767610?H=1:(H=0,C+=1,t-=k6),r=W6(
r,t),c=mM[H],F=r-c,b=1/(r+c),o=F*b,i=ls(o,0),n=(t>>1|cM)+fM,n+=H<<18,u=W6(0,n),f=r-(u-c),a=b*(F-i*u-i*f),s=o*o,q=s*s*iM(
s),q+=a*(i+o),s=i*i,u=3+s+q,u=ls(u,0),f=q-(u-3-s),F=i*u,b=a*u+f*o,v=F+b,v=ls(v,0),d=b-(v-F),h=vM*v,y=dM*v+d*pM+yM[H],l=hM[H],
S=C,w=h+y+l+S,w=ls(w,0),g=y-(w-S-l-h),e[0]=w,e[1]=g,e}H6.exports=gM});var G6=p((px,U6)=>{"use strict";function wM(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}U6.exports=wM});var V6=p((vx,X6)=>{"use strict";var qM=Jt(),bM=G6(),NM=1.4426950408889634,AM=1.4426950216293335,SM=19259629911266175e-24;
function EM(e,r){var t,n,o,s,i,a;return o=r-1,s=o*o*bM(o),i=AM*o,a=o*SM-s*NM,n=i+a,n=qM(n,0),t=a-(n-i),e[0]=n,e[1]=t,e}X6.
exports=EM});var $6=p((dx,j6)=>{"use strict";var OM=.6931471805599453;j6.exports=OM});var Ri=p((mx,K6)=>{"use strict";var IM=1048575;K6.exports=IM});var Q6=p((hx,Y6)=>{"use strict";function _M(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+
e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}Y6.exports=_M});var tv=p((yx,rv)=>{"use strict";var TM=Re(),Z6=zt(),MM=Jt(),LM=Ci(),CM=Ot(),FM=$6(),x6=Yr(),J6=Qr(),z6=Ri(),Vn=Fi(),RM=Q6(),
ev=1048576,PM=1071644672,DM=.6931471824645996,WM=-1904654299957768e-24;function kM(e,r,t){var n,o,s,i,a,u,f,c,l,v,d;return v=
e&J6|0,d=(v>>Vn)-x6|0,l=0,v>PM&&(l=e+(ev>>d+1)>>>0,d=((l&J6)>>Vn)-x6|0,n=(l&~(z6>>d))>>>0,s=Z6(0,n),l=(l&z6|ev)>>Vn-d>>>
0,e<0&&(l=-l),r-=s),s=t+r,s=MM(s,0),a=s*DM,u=(t-(s-r))*FM+s*WM,c=a+u,f=u-(c-a),s=c*c,o=c-s*RM(s),i=c*o/(o-2)-(f+c*f),c=1-
(i-c),e=TM(c),e=LM(e),e+=l<<Vn>>>0,e>>Vn<=0?c=CM(c,l):c=Z6(c,e),c}rv.exports=kM});var vv=p((gx,pv)=>{"use strict";var nv=X(),ov=as(),sv=bt(),HM=_t(),iv=te(),BM=$(),Pi=es(),UM=Jt(),av=Ci(),GM=Ae(),XM=re(),
Di=Qr(),VM=_6(),jM=M6(),$M=F6(),KM=B6(),YM=V6(),QM=tv(),ZM=1072693247,xM=1105199104,JM=1139802112,uv=1083179008,zM=1072693248,
eL=1083231232,rL=3230714880,cv=31,xr=1e300,Jr=1e-300,tL=8008566259537294e-32,Tr=[0,0],fv=[0,0];function lv(e,r){var t,n,
o,s,i,a,u,f,c,l,v,d,h,y,w,g;if(nv(e)||nv(r))return NaN;if(Pi.assign(r,Tr,1,0),a=Tr[0],u=Tr[1],u===0){if(r===0)return 1;if(r===
1)return e;if(r===-1)return 1/e;if(r===.5)return iv(e);if(r===-.5)return 1/iv(e);if(r===2)return e*e;if(r===3)return e*e*
e;if(r===4)return e*=e,e*e;if(sv(r))return $M(e,r)}if(Pi.assign(e,Tr,1,0),s=Tr[0],i=Tr[1],i===0){if(s===0)return VM(e,r);
if(e===1)return 1;if(e===-1&&ov(r))return-1;if(sv(e))return e===GM?lv(-0,-r):r<0?0:XM}if(e<0&&HM(r)===!1)return(e-e)/(e-
e);if(o=BM(e),t=s&Di|0,n=a&Di|0,f=s>>>cv|0,c=a>>>cv|0,f&&ov(r)?f=-1:f=1,n>xM){if(n>JM)return jM(e,r);if(t<ZM)return c===
1?f*xr*xr:f*Jr*Jr;if(t>zM)return c===0?f*xr*xr:f*Jr*Jr;h=YM(fv,o)}else h=KM(fv,o,t);if(l=UM(r,0),d=(r-l)*h[0]+r*h[1],v=l*
h[0],y=d+v,Pi.assign(y,Tr,1,0),w=av(Tr[0]),g=av(Tr[1]),w>=uv){if((w-uv|g)!==0||d+tL>y-v)return f*xr*xr}else if((w&Di)>=eL&&
((w-rL|g)!==0||d<=y-v))return f*Jr*Jr;return y=QM(w,v,d),f*y}pv.exports=lv});var fe=p((wx,dv)=>{"use strict";var nL=vv();dv.exports=nL});var Tt=p((qx,mv)=>{"use strict";var oL=2.718281828459045;mv.exports=oL});var Ke=p((bx,hv)=>{"use strict";var sL=2220446049250313e-31;hv.exports=sL});var gv=p((Nx,yv)=>{"use strict";function iL(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=709811.662581658+e*(679979.8474157227+
e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+
e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+
e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+
e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+
e*(362880+e*0)))))))))),t/n)}yv.exports=iL});var bv=p((Ax,qv)=>{"use strict";var wv=X(),aL=nr(),uL=te(),cL=$(),fL=se(),Wi=fe(),lL=Tt(),ki=Ke(),Hi=gv(),Bi=10.900511;function pL(e,r){
var t,n,o,s,i,a,u;return wv(e)||wv(r)?NaN:e<0||r<0?NaN:r===1?1/e:e===1?1/r:(u=e+r,u<ki?(i=u/e,i/=r,i):u===e&&r<ki?1/r:u===
r&&e<ki?1/e:(e<r&&(a=r,r=e,e=a),n=e+Bi-.5,o=r+Bi-.5,s=u+Bi-.5,i=Hi(e)*(Hi(r)/Hi(u)),t=e-.5-r,cL(r*t)<s*100&&e>100?i*=fL(
t*aL(-r/s)):i*=Wi(n/s,t),s>1e10?i*=Wi(n/s*(o/s),r):i*=Wi(n*o/(s*s),r),i*=uL(lL/o),i))}qv.exports=pL});var Ui=p((Sx,Nv)=>{"use strict";var vL=bv();Nv.exports=vL});var Sv=p((Ex,Av)=>{"use strict";var dL=re();function mL(e){return e===0&&1/e===dL}Av.exports=mL});var Ov=p((Ox,Ev)=>{"use strict";var hL=Sv();Ev.exports=hL});var Tv=p((Ix,_v)=>{"use strict";var yL=Ov(),Iv=X(),Gi=re();function gL(e,r){return Iv(e)||Iv(r)?NaN:e===Gi||r===Gi?Gi:e===
r&&e===0?yL(e)?e:r:e>r?e:r}_v.exports=gL});var Mt=p((_x,Mv)=>{"use strict";var wL=Tv();Mv.exports=wL});var Cv=p((Tx,Lv)=>{"use strict";var qL=Ae();function bL(e){return e===0&&1/e===qL}Lv.exports=bL});var Xi=p((Mx,Fv)=>{"use strict";var NL=Cv();Fv.exports=NL});var Dv=p((Lx,Pv)=>{"use strict";var AL=Xi(),Rv=X(),Vi=Ae();function SL(e,r){return Rv(e)||Rv(r)?NaN:e===Vi||r===Vi?Vi:e===
r&&e===0?AL(e)?e:r:e<r?e:r}Pv.exports=SL});var zr=p((Cx,Wv)=>{"use strict";var EL=Dv();Wv.exports=EL});var et=p((Fx,kv)=>{"use strict";var OL=17976931348623157e292;kv.exports=OL});var ji=p((Rx,Hv)=>{"use strict";var IL=2147483647;Hv.exports=IL});var ps=p((Px,Bv)=>{"use strict";var _L=1.5707963267948966;Bv.exports=_L});var Mr=p((Dx,Uv)=>{"use strict";var TL=3.141592653589793;Uv.exports=TL});var Xv=p((Wx,Gv)=>{"use strict";function ML(e){return e===0?.0416666666666666:.0416666666666666+e*(-.001388888888887411+
e*2480158728947673e-20)}Gv.exports=ML});var jv=p((kx,Vv)=>{"use strict";function LL(e){return e===0?-27557314351390663e-23:-27557314351390663e-23+e*(2087572321298175e-24+
e*-11359647557788195e-27)}Vv.exports=LL});var Kv=p((Hx,$v)=>{"use strict";var CL=Xv(),FL=jv();function RL(e,r){var t,n,o,s;return s=e*e,o=s*s,n=s*CL(s),n+=o*o*FL(
s),t=.5*s,o=1-t,o+(1-o-t+(s*n-e*r))}$v.exports=RL});var $i=p((Bx,Yv)=>{"use strict";var PL=Kv();Yv.exports=PL});var xv=p((Ux,Zv)=>{"use strict";var Qv=-.16666666666666632,DL=.00833333333332249,WL=-.0001984126982985795,kL=27557313707070068e-22,
HL=-25050760253406863e-24,BL=158969099521155e-24;function UL(e,r){var t,n,o,s;return s=e*e,o=s*s,t=DL+s*(WL+s*kL)+s*o*(HL+
s*BL),n=s*e,r===0?e+n*(Qv+s*t):e-(s*(.5*r-n*t)-r-n*Qv)}Zv.exports=UL});var Ki=p((Gx,Jv)=>{"use strict";var GL=xv();Jv.exports=GL});var e4=p((Xx,zv)=>{"use strict";var XL=Et(),Yi;XL===!0?Yi=0:Yi=1;zv.exports=Yi});var n4=p((Vx,t4)=>{"use strict";var VL=At(),jL=St(),$L=e4(),r4=new jL(1),KL=new VL(r4.buffer);function YL(e){return r4[0]=
e,KL[$L]}t4.exports=YL});var s4=p((jx,o4)=>{"use strict";var QL=n4();o4.exports=QL});var a4=p(($x,i4)=>{"use strict";function ZL(e,r){var t,n;for(t=[],n=0;n<r;n++)t.push(e);return t}i4.exports=ZL});var c4=p((Kx,u4)=>{"use strict";var xL=a4();u4.exports=xL});var l4=p((Yx,f4)=>{"use strict";var JL=c4();function zL(e){return JL(0,e)}f4.exports=zL});var v4=p((Qx,p4)=>{"use strict";var eC=l4();p4.exports=eC});var g4=p((Zx,y4)=>{"use strict";var rC=Te(),vs=Ot(),hs=v4(),m4=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,
4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,
7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,
12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,
10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859],tC=[
1.570796251296997,7549789415861596e-23,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,
27337005381646456e-60,21674168387780482e-67],Qi=16777216,Zi=5960464477539063e-23,ds=hs(20),d4=hs(20),ms=hs(20),we=hs(20);
function h4(e,r,t,n,o,s,i,a,u){var f,c,l,v,d,h,y,w,g;for(v=s,g=n[t],w=t,d=0;w>0;d++)c=Zi*g|0,we[d]=g-Qi*c|0,g=n[w-1]+c,w-=
1;if(g=vs(g,o),g-=8*rC(g*.125),y=g|0,g-=y,l=0,o>0?(d=we[t-1]>>24-o,y+=d,we[t-1]-=d<<24-o,l=we[t-1]>>23-o):o===0?l=we[t-1]>>
23:g>=.5&&(l=2),l>0){for(y+=1,f=0,d=0;d<t;d++)w=we[d],f===0?w!==0&&(f=1,we[d]=16777216-w):we[d]=16777215-w;if(o>0)switch(o){case 1:
we[t-1]&=8388607;break;case 2:we[t-1]&=4194303;break}l===2&&(g=1-g,f!==0&&(g-=vs(1,o)))}if(g===0){for(w=0,d=t-1;d>=s;d--)
w|=we[d];if(w===0){for(h=1;we[s-h]===0;h++);for(d=t+1;d<=t+h;d++){for(u[a+d]=m4[i+d],c=0,w=0;w<=a;w++)c+=e[w]*u[a+(d-w)];
n[d]=c}return t+=h,h4(e,r,t,n,o,s,i,a,u)}for(t-=1,o-=24;we[t]===0;)t-=1,o-=24}else g=vs(g,-o),g>=Qi?(c=Zi*g|0,we[t]=g-Qi*
c|0,t+=1,o+=24,we[t]=c):we[t]=g|0;for(c=vs(1,o),d=t;d>=0;d--)n[d]=c*we[d],c*=Zi;for(d=t;d>=0;d--){for(c=0,h=0;h<=v&&h<=t-
d;h++)c+=tC[h]*n[d+h];ms[t-d]=c}for(c=0,d=t;d>=0;d--)c+=ms[d];for(l===0?r[0]=c:r[0]=-c,c=ms[0]-c,d=1;d<=t;d++)c+=ms[d];return l===
0?r[1]=c:r[1]=-c,y&7}function nC(e,r,t,n){var o,s,i,a,u,f,c,l,v;for(s=4,a=n-1,i=(t-3)/24|0,i<0&&(i=0),f=t-24*(i+1),l=i-a,
v=a+s,c=0;c<=v;c++)l<0?ds[c]=0:ds[c]=m4[l],l+=1;for(c=0;c<=s;c++){for(o=0,l=0;l<=a;l++)o+=e[l]*ds[a+(c-l)];d4[c]=o}return u=
s,h4(e,r,u,d4,f,s,i,a,ds)}y4.exports=nC});var q4=p((xx,w4)=>{"use strict";var oC=Math.round;w4.exports=oC});var jn=p((Jx,b4)=>{"use strict";var sC=q4();b4.exports=sC});var E4=p((zx,S4)=>{"use strict";var iC=jn(),N4=Re(),aC=.6366197723675814,uC=1.5707963267341256,cC=6077100506506192e-26,fC=6077100506303966e-26,
lC=20222662487959506e-37,pC=20222662487111665e-37,vC=84784276603689e-45,A4=2047;function dC(e,r,t){var n,o,s,i,a,u,f;return o=
iC(e*aC),i=e-o*uC,a=o*cC,f=r>>20|0,t[0]=i-a,n=N4(t[0]),u=f-(n>>20&A4),u>16&&(s=i,a=o*fC,i=s-a,a=o*lC-(s-i-a),t[0]=i-a,n=
N4(t[0]),u=f-(n>>20&A4),u>49&&(s=i,a=o*pC,i=s-a,a=o*vC-(s-i-a),t[0]=i-a)),t[1]=i-t[0]-a,o}S4.exports=dC});var I4=p((eJ,O4)=>{"use strict";var mC=Qr(),hC=Xn(),yC=Ri(),gC=Re(),wC=s4(),qC=Gn(),bC=g4(),ys=E4(),NC=0,AC=16777216,rt=1.5707963267341256,
Lt=6077100506506192e-26,gs=2*Lt,ws=3*Lt,qs=4*Lt,SC=598523,EC=1072243195,OC=1073928572,IC=1074752122,_C=1074977148,TC=1075183036,
MC=1075388923,LC=1075594811,CC=1094263291,$n=[0,0,0],Kn=[0,0];function FC(e,r){var t,n,o,s,i,a,u,f;if(o=gC(e)|0,s=o&mC|0,
s<=EC)return r[0]=e,r[1]=0,0;if(s<=IC)return(s&yC)===SC?ys(e,s,r):s<=OC?o>0?(f=e-rt,r[0]=f-Lt,r[1]=f-r[0]-Lt,1):(f=e+rt,
r[0]=f+Lt,r[1]=f-r[0]+Lt,-1):o>0?(f=e-2*rt,r[0]=f-gs,r[1]=f-r[0]-gs,2):(f=e+2*rt,r[0]=f+gs,r[1]=f-r[0]+gs,-2);if(s<=LC)return s<=
TC?s===_C?ys(e,s,r):o>0?(f=e-3*rt,r[0]=f-ws,r[1]=f-r[0]-ws,3):(f=e+3*rt,r[0]=f+ws,r[1]=f-r[0]+ws,-3):s===MC?ys(e,s,r):o>
0?(f=e-4*rt,r[0]=f-qs,r[1]=f-r[0]-qs,4):(f=e+4*rt,r[0]=f+qs,r[1]=f-r[0]+qs,-4);if(s<CC)return ys(e,s,r);if(s>=hC)return r[0]=
NaN,r[1]=NaN,0;for(t=wC(e),n=(s>>20)-1046,f=qC(s-(n<<20|0),t),a=0;a<2;a++)$n[a]=f|0,f=(f-$n[a])*AC;for($n[2]=f,i=3;$n[i-
1]===NC;)i-=1;return u=bC($n,Kn,n,i,1),o<0?(r[0]=-Kn[0],r[1]=-Kn[1],-u):(r[0]=Kn[0],r[1]=Kn[1],u)}O4.exports=FC});var xi=p((rJ,_4)=>{"use strict";var RC=I4();_4.exports=RC});var L4=p((tJ,M4)=>{"use strict";var PC=Qr(),DC=Xn(),WC=Re(),T4=$i(),Ji=Ki(),kC=xi(),HC=1072243195,BC=1045430272,Lr=[0,0];
function UC(e){var r,t;if(r=WC(e),r&=PC,r<=HC)return r<BC?e:Ji(e,0);if(r>=DC)return NaN;switch(t=kC(e,Lr),t&3){case 0:return Ji(
Lr[0],Lr[1]);case 1:return T4(Lr[0],Lr[1]);case 2:return-Ji(Lr[0],Lr[1]);default:return-T4(Lr[0],Lr[1])}}M4.exports=UC});var en=p((nJ,C4)=>{"use strict";var GC=L4();C4.exports=GC});var Yn=p((oJ,F4)=>{"use strict";var XC=2.5066282746310007;F4.exports=XC});var P4=p((sJ,R4)=>{"use strict";function VC(e){return e===0?.08333333333334822:.08333333333334822+e*(.0034722222160545866+
e*(-.0026813261780578124+e*(-.00022954996161337813+e*.0007873113957930937)))}R4.exports=VC});var k4=p((iJ,W4)=>{"use strict";var jC=Yn(),D4=fe(),$C=se(),KC=P4(),YC=143.01608;function QC(e){var r,t,n;return r=1/e,r=
1+r*KC(r),t=$C(e),e>YC?(n=D4(e,.5*e-.25),t=n*(n/t)):t=D4(e,e-.5)/t,jC*t*r}W4.exports=QC});var B4=p((aJ,H4)=>{"use strict";var ZC=.5772156649015329;H4.exports=ZC});var G4=p((uJ,U4)=>{"use strict";var xC=B4();function JC(e,r){return r/((1+xC*e)*e)}U4.exports=JC});var V4=p((cJ,X4)=>{"use strict";function zC(e){var r,t,n;return e===0?1:(e<0?r=-e:r=e,r<=1?(t=1+e*(.4942148268014971+e*(.20744822764843598+
e*(.04763678004571372+e*(.010421379756176158+e*(.0011913514700658638+e*(.00016011952247675185+e*0)))))),n=1+e*(.0714304917030273+
e*(-.23459179571824335+e*(.035823639860549865+e*(.011813978522206043+e*(-.004456419138517973+e*(.0005396055804933034+e*-23158187332412014e-21))))))):
(e=1/e,t=0+e*(.00016011952247675185+e*(.0011913514700658638+e*(.010421379756176158+e*(.04763678004571372+e*(.20744822764843598+
e*(.4942148268014971+e*1)))))),n=-23158187332412014e-21+e*(.0005396055804933034+e*(-.004456419138517973+e*(.011813978522206043+
e*(.035823639860549865+e*(-.23459179571824335+e*(.0714304917030273+e*1))))))),t/n)}X4.exports=zC});var J4=p((fJ,x4)=>{"use strict";var eF=X(),rF=_t(),tF=Xi(),j4=$(),nF=Te(),oF=en(),$4=re(),K4=Ae(),Y4=Mr(),Q4=k4(),Z4=G4(),
sF=V4();function iF(e){var r,t,n,o;if(rF(e)&&e<0||e===K4||eF(e))return NaN;if(e===0)return tF(e)?K4:$4;if(e>171.61447887182297)
return $4;if(e<-170.5674972726612)return 0;if(t=j4(e),t>33)return e>=0?Q4(e):(n=nF(t),(n&1)===0?r=-1:r=1,o=t-n,o>.5&&(n+=
1,o=t-n),o=t*oF(Y4*o),r*Y4/(j4(o)*Q4(t)));for(o=1;e>=3;)e-=1,o*=e;for(;e<0;){if(e>-1e-9)return Z4(e,o);o/=e,e+=1}for(;e<
2;){if(e<1e-9)return Z4(e,o);o/=e,e+=1}return e===2?o:(e-=2,o*sF(e))}x4.exports=iF});var or=p((lJ,z4)=>{"use strict";var aF=J4();z4.exports=aF});var Qn=p((pJ,ed)=>{"use strict";var uF=170;ed.exports=uF});var rd=p((vJ,cF)=>{cF.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,
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
1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]});var nd=p((dJ,td)=>{"use strict";var fF=X(),lF=_t(),pF=or(),vF=re(),dF=Qn(),mF=rd();function hF(e){return fF(e)?NaN:lF(e)?
e<0?NaN:e<=dF?mF[e]:vF:pF(e+1)}td.exports=hF});var zi=p((mJ,od)=>{"use strict";var yF=nd();od.exports=yF});var id=p((hJ,sd)=>{"use strict";function gF(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=3847467039331777e-5+e*(3685766504351951e-5+
e*(1588920245372942e-5+e*(4059208354298835e-6+e*(6805476611834733e-7+e*(7823975500312005e-8+e*(6246580776401795e-9+e*(341986.3488721347+
e*(12287.194511824551+e*(261.61404416416684+e*2.5066282746310007))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=2.5066282746310007+e*(261.61404416416684+e*(12287.194511824551+
e*(341986.3488721347+e*(6246580776401795e-9+e*(7823975500312005e-8+e*(6805476611834733e-7+e*(4059208354298835e-6+e*(1588920245372942e-5+
e*(3685766504351951e-5+e*3847467039331777e-5))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*
(1026576+e*(362880+e*0)))))))))),t/n)}sd.exports=gF});var ud=p((yJ,ad)=>{"use strict";var wF=id();ad.exports=wF});var fd=p((gJ,cd)=>{"use strict";var qF=ud();cd.exports=qF});var rn=p((wJ,ld)=>{"use strict";var bF=10.900511;ld.exports=bF});var qd=p((qJ,wd)=>{"use strict";var pd=fd(),NF=or(),AF=nr(),vd=$(),dd=se(),md=fe(),hd=Ke(),SF=Tt(),EF=rn(),yd=Qn(),OF=4269068009004705e289;
function gd(e,r){var t,n,o;return e<hd?r>=yd?(n=gd(r,yd-r),n*=e,n*=OF,1/n):1/(e*NF(e+r)):(o=e+EF-.5,e+r===e?vd(r/o)<hd?t=
dd(-r):t=1:(vd(r)<10?t=dd((.5-e)*AF(r/o)):t=md(o/(o+r),e-.5),t*=pd(e)/pd(e+r)),t*=md(SF/(o+r),r),t)}wd.exports=gd});var Od=p((bJ,Ed)=>{"use strict";var IF=$(),bd=Te(),Nd=or(),Ad=zi(),Sd=Qn(),_F=qd();function TF(e,r){var t,n,o;if(e<=0||e+
r<=0)return Nd(e)/Nd(e+r);if(n=bd(r),n===r){if(o=bd(e),o===e&&e<=Sd&&e+r<=Sd)return Ad(o-1)/Ad(n+o-1);if(IF(r)<20){if(r===
0)return 1;if(r<0){for(e-=1,t=e,r+=1;r!==0;)e-=1,t*=e,r+=1;return t}for(t=1/e,r-=1;r!==0;)e+=1,t/=e,r-=1;return t}}return _F(
e,r)}Ed.exports=TF});var bs=p((NJ,Id)=>{"use strict";var MF=Od();Id.exports=MF});var Md=p((AJ,Td)=>{"use strict";var LF=Re(),ea=$i(),_d=Ki(),CF=xi(),FF=Qr(),RF=Xn(),Cr=[0,0],PF=1072243195,DF=1044381696;
function WF(e){var r,t;if(r=LF(e),r&=FF,r<=PF)return r<DF?1:ea(e,0);if(r>=RF)return NaN;switch(t=CF(e,Cr),t&3){case 0:return ea(
Cr[0],Cr[1]);case 1:return-_d(Cr[0],Cr[1]);case 2:return-ea(Cr[0],Cr[1]);default:return _d(Cr[0],Cr[1])}}Td.exports=WF});var Ns=p((SJ,Ld)=>{"use strict";var kF=Md();Ld.exports=kF});var Rd=p((EJ,Fd)=>{"use strict";var HF=X(),BF=bt(),Cd=Ns(),ra=en(),UF=$(),Zn=rs(),xn=Mr();function GF(e){var r,t;return HF(
e)?NaN:BF(e)?NaN:(t=e%2,r=UF(t),r===0||r===1?Zn(0,t):r<.25?ra(xn*t):r<.75?(r=.5-r,Zn(Cd(xn*r),t)):r<1.25?(t=Zn(1,t)-t,ra(
xn*t)):r<1.75?(r-=1.5,-Zn(Cd(xn*r),t)):(t-=Zn(2,t),ra(xn*t)))}Fd.exports=GF});var Dd=p((OJ,Pd)=>{"use strict";var XF=Rd();Pd.exports=XF});var kd=p((IJ,Wd)=>{"use strict";function VF(e){return e===0?.06735230105312927:.06735230105312927+e*(.007385550860814029+
e*(.0011927076318336207+e*(.00022086279071390839+e*25214456545125733e-21)))}Wd.exports=VF});var Bd=p((_J,Hd)=>{"use strict";function jF(e){return e===0?.020580808432516733:.020580808432516733+e*(.0028905138367341563+
e*(.0005100697921535113+e*(.00010801156724758394+e*44864094961891516e-21)))}Hd.exports=jF});var Gd=p((TJ,Ud)=>{"use strict";function $F(e){return e===0?1.3920053346762105:1.3920053346762105+e*(.7219355475671381+e*
(.17193386563280308+e*(.01864591917156529+e*(.0007779424963818936+e*7326684307446256e-21))))}Ud.exports=$F});var Vd=p((MJ,Xd)=>{"use strict";function KF(e){return e===0?.21498241596060885:.21498241596060885+e*(.325778796408931+e*
(.14635047265246445+e*(.02664227030336386+e*(.0018402845140733772+e*3194753265841009e-20))))}Xd.exports=KF});var $d=p((LJ,jd)=>{"use strict";function YF(e){return e===0?-.032788541075985965:-.032788541075985965+e*(.006100538702462913+
e*(-.0014034646998923284+e*.00031563207090362595))}jd.exports=YF});var Yd=p((CJ,Kd)=>{"use strict";function QF(e){return e===0?.01797067508118204:.01797067508118204+e*(-.0036845201678113826+
e*(.000881081882437654+e*-.00031275416837512086))}Kd.exports=QF});var Zd=p((FJ,Qd)=>{"use strict";function ZF(e){return e===0?-.010314224129834144:-.010314224129834144+e*(.0022596478090061247+
e*(-.0005385953053567405+e*.0003355291926355191))}Qd.exports=ZF});var Jd=p((RJ,xd)=>{"use strict";function xF(e){return e===0?.6328270640250934:.6328270640250934+e*(1.4549225013723477+e*
(.9777175279633727+e*(.22896372806469245+e*.013381091853678766)))}xd.exports=xF});var em=p((PJ,zd)=>{"use strict";function JF(e){return e===0?2.4559779371304113:2.4559779371304113+e*(2.128489763798934+e*
(.7692851504566728+e*(.10422264559336913+e*.003217092422824239)))}zd.exports=JF});var tm=p((DJ,rm)=>{"use strict";function zF(e){return e===0?.08333333333333297:.08333333333333297+e*(-.0027777777772877554+
e*(.0007936505586430196+e*(-.00059518755745034+e*(.0008363399189962821+e*-.0016309293409657527))))}rm.exports=zF});var sm=p((WJ,om)=>{"use strict";var eR=X(),rR=bt(),tR=$(),tn=x(),nR=xo(),oR=Dd(),sR=Mr(),ta=re(),iR=kd(),aR=Bd(),uR=Gd(),
cR=Vd(),fR=$d(),lR=Yd(),pR=Zd(),vR=Jd(),dR=em(),mR=tm(),hR=.07721566490153287,yR=.3224670334241136,gR=1,wR=-.07721566490153287,
qR=.48383612272381005,bR=-.1475877229945939,NR=.06462494023913339,AR=-.07721566490153287,SR=1,ER=.4189385332046727,As=1.4616321449683622,
OR=4503599627370496,IR=72057594037927940,_R=13877787807814457e-33,nm=1.4616321449683622,TR=-.12148629053584961,MR=-3638676997039505e-33;
function LR(e){var r,t,n,o,s,i,a,u,f,c,l,v,d;if(eR(e)||rR(e))return e;if(e===0)return ta;if(e<0?(r=!0,e=-e):r=!1,e<_R)return-tn(
e);if(r){if(e>=OR||(f=oR(e),f===0))return ta;t=tn(sR/tR(f*e))}if(e===1||e===2)return 0;if(e<2)switch(e<=.9?(d=-tn(e),e>=
As-1+.27?(l=1-e,n=0):e>=As-1-.27?(l=e-(nm-1),n=1):(l=e,n=2)):(d=0,e>=As+.27?(l=2-e,n=0):e>=As-.27?(l=e-nm,n=1):(l=e-1,n=
2)),n){case 0:v=l*l,i=hR+v*iR(v),s=v*(yR+v*aR(v)),a=l*i+s,d+=a-.5*l;break;case 1:v=l*l,c=v*l,i=qR+c*fR(c),s=bR+c*lR(c),o=
NR+c*pR(c),a=v*i-(MR-c*(s+l*o)),d+=TR+a;break;case 2:i=l*(AR+l*vR(l)),s=SR+l*dR(l),d+=-.5*l+i/s;break}else if(e<8)switch(n=
nR(e),l=e-n,a=l*(wR+l*cR(l)),u=gR+l*uR(l),d=.5*l+a/u,v=1,n){case 7:v*=l+6;case 6:v*=l+5;case 5:v*=l+4;case 4:v*=l+3;case 3:
v*=l+2,d+=tn(v)}else e<IR?(f=tn(e),v=1/e,l=v*v,c=ER+v*mR(l),d=(e-.5)*(f-1)+c):d=e*(tn(e)-1);return r&&(d=t-d),d}om.exports=
LR});var nn=p((kJ,im)=>{"use strict";var CR=sm();im.exports=CR});var Fr=p((HJ,am)=>{"use strict";var FR=709.782712893384;am.exports=FR});var cm=p((BJ,um)=>{"use strict";var RR=14901161193847656e-24;um.exports=RR});var lm=p((UJ,fm)=>{"use strict";var PR=eval;fm.exports=PR});var vm=p((GJ,pm)=>{"use strict";var DR=lm();function WR(){var e;try{DR('"use strict"; (function* () {})'),e=!0}catch{e=!1}
return e}pm.exports=WR});var na=p((XJ,dm)=>{"use strict";var kR=vm();dm.exports=kR});var hm=p((VJ,mm)=>{"use strict";var Ss=$(),HR=Ke(),BR=1e6;function UR(e,r){var t,n,o,s,i,a;if(a={},arguments.length>1&&(a=
r),n=a.tolerance||HR,s=a.maxTerms||BR,i=a.initialValue||0,t=typeof e.next=="function",t===!0){for(o of e)if(i+=o,Ss(n*i)>=
Ss(o)||--s===0)break}else do o=e(),i+=o;while(Ss(n*i)<Ss(o)&&--s);return i}mm.exports=UR});var wm=p((jJ,gm)=>{"use strict";var ym=$(),GR=Ke(),XR=1e6;function VR(e,r){var t,n,o,s,i;i={},arguments.length>1&&(i=r),
t=i.tolerance||GR,o=i.maxTerms||XR,s=i.initialValue||0;do n=e(),s+=n;while(ym(t*s)<ym(n)&&--o);return s}gm.exports=VR});var on=p(($J,qm)=>{"use strict";var jR=na(),$R=hm(),KR=wm(),oa;jR()?oa=$R:oa=KR;qm.exports=oa});var Nm=p((KJ,bm)=>{"use strict";function YR(e,r){var t=1,n=e,o=r;return s;function s(){var i=t;return t*=n/o,n-=1,i}}bm.
exports=YR});var Sm=p((YJ,Am)=>{"use strict";var QR=on(),ZR=Nm();function xR(e,r){var t,n;return n=ZR(e,r),t=QR(n),t}Am.exports=xR});var Om=p((QJ,Em)=>{"use strict";var JR=se();function zR(e,r){var t,n,o,s;if(o=JR(-r),n=o,n!==0)for(t=n,s=1;s<e;++s)t/=s,
t*=r,n+=t;return n}Em.exports=zR});var Tm=p((ZJ,_m)=>{"use strict";var eP=ns(),Im=te(),rP=se(),tP=Mr();function nP(e,r){var t,n,o,s,i;if(s=eP(Im(r)),s!==0&&
e>1){for(n=rP(-r)/Im(tP*r),n*=r,t=.5,n/=t,o=n,i=2;i<e;++i)n/=i-t,n*=r,o+=n;s+=o}return s}_m.exports=nP});var Ct=p((xJ,Mm)=>{"use strict";var oP=-708.3964185322641;Mm.exports=oP});var Rm=p((JJ,Fm)=>{"use strict";var sn=se(),Es=fe(),sP=x(),Lm=Fr(),Cm=Ct();function iP(e,r){var t,n;return n=e*sP(r),r>=
1?n<Lm&&-r>Cm?t=Es(r,e)*sn(-r):e>=1?t=Es(r/sn(r/e),e):t=sn(n-r):n>Cm?t=Es(r,e)*sn(-r):r/e<Lm?t=Es(r/sn(r/e),e):t=sn(n-r),
t}Fm.exports=iP});var Dm=p((zJ,Pm)=>{"use strict";function aP(e){var r=-e,t=-1,n=0;return o;function o(){return t*=r,n+=1,t/n}}Pm.exports=
aP});var km=p((ez,Wm)=>{"use strict";var uP=$(),cP=x(),fP=Ke(),lP=on(),pP=Dm();function vP(e){var r,t;return e<=-1?NaN:(t=uP(
e),t>.95?cP(1+e)-e:t<fP?-e*e/2:(r={initialValue:-e},lP(pP(e),r)))}Wm.exports=vP});var sa=p((rz,Hm)=>{"use strict";var dP=km();Hm.exports=dP});var ia=p((tz,Bm)=>{"use strict";var mP=6.283185307179586;Bm.exports=mP});var Gm=p((nz,Um)=>{"use strict";function hP(e){return e===0?-.3333333333333333:-.3333333333333333+e*(.08333333333333333+
e*(-.014814814814814815+e*(.0011574074074074073+e*(.0003527336860670194+e*(-.0001787551440329218+e*(3919263178522438e-20+
e*(-21854485106799924e-22+e*(-185406221071516e-20+e*(8296711340953087e-22+e*(-17665952736826078e-23+e*(6707853543401498e-24+
e*(10261809784240309e-24+e*(-4382036018453353e-24+e*914769958223679e-24)))))))))))))}Um.exports=hP});var Vm=p((oz,Xm)=>{"use strict";function yP(e){return e===0?-.001851851851851852:-.001851851851851852+e*(-.003472222222222222+
e*(.0026455026455026454+e*(-.0009902263374485596+e*(.00020576131687242798+e*(-4018775720164609e-22+e*(-18098550334489977e-21+
e*(764916091608111e-20+e*(-16120900894563446e-22+e*(4647127802807434e-24+e*(1378633446915721e-22+e*(-5752545603517705e-23+
e*11951628599778148e-24)))))))))))}Xm.exports=yP});var $m=p((sz,jm)=>{"use strict";function gP(e){return e===0?.004133597883597883:.004133597883597883+e*(-.0026813271604938273+
e*(.0007716049382716049+e*(20093878600823047e-22+e*(-.00010736653226365161+e*(52923448829120125e-21+e*(-12760635188618728e-21+
e*(3423578734096138e-23+e*(13721957309062932e-22+e*(-6298992138380055e-22+e*14280614206064242e-23)))))))))}jm.exports=gP});var Ym=p((iz,Km)=>{"use strict";function wP(e){return e===0?.0006494341563786008:.0006494341563786008+e*(.00022947209362139917+
e*(-.0004691894943952557+e*(.00026772063206283885+e*(-7561801671883977e-20+e*(-2396505113867297e-22+e*(11082654115347302e-21+
e*(-56749528269915965e-22+e*14230900732435883e-22)))))))}Km.exports=wP});var Zm=p((az,Qm)=>{"use strict";function qP(e){return e===0?-.0008618882909167117:-.0008618882909167117+e*(.0007840392217200666+
e*(-.0002990724803031902+e*(-14638452578843418e-22+e*(6641498215465122e-20+e*(-3968365047179435e-20+e*11375726970678419e-21)))))}
Qm.exports=qP});var Jm=p((uz,xm)=>{"use strict";function bP(e){return e===0?-.00033679855336635813:-.00033679855336635813+e*(-6972813758365858e-20+
e*(.0002772753244959392+e*(-.00019932570516188847+e*(6797780477937208e-20+e*(1419062920643967e-22+e*(-13594048189768693e-21+
e*(8018470256334202e-21+e*-2291481176508095e-21)))))))}xm.exports=bP});var e5=p((cz,zm)=>{"use strict";function NP(e){return e===0?.0005313079364639922:.0005313079364639922+e*(-.0005921664373536939+
e*(.0002708782096718045+e*(7902353232660328e-22+e*(-8153969367561969e-20+e*(561168275310625e-19+e*-18329116582843375e-21)))))}
zm.exports=NP});var t5=p((fz,r5)=>{"use strict";function AP(e){return e===0?.00034436760689237765:.00034436760689237765+e*(5171790908260592e-20+
e*(-.00033493161081142234+e*(.0002812695154763237+e*-.00010976582244684731)))}r5.exports=AP});var o5=p((lz,n5)=>{"use strict";function SP(e){return e===0?-.0006526239185953094:-.0006526239185953094+e*(.0008394987206720873+
e*-.000438297098541721)}n5.exports=SP});var i5=p((pz,s5)=>{"use strict";var EP=_r(),OP=sa(),IP=ns(),aa=te(),_P=se(),TP=ia(),MP=Gm(),LP=Vm(),CP=$m(),FP=Ym(),RP=Zm(),
PP=Jm(),DP=e5(),WP=t5(),kP=o5(),Ye=[0,0,0,0,0,0,0,0,0,0];function HP(e,r){var t,n,o,s,i;return n=(r-e)/e,o=-OP(n),s=e*o,
i=aa(2*o),r<e&&(i=-i),Ye[0]=MP(i),Ye[1]=LP(i),Ye[2]=CP(i),Ye[3]=FP(i),Ye[4]=RP(i),Ye[5]=PP(i),Ye[6]=DP(i),Ye[7]=WP(i),Ye[8]=
kP(i),Ye[9]=-.0005967612901927463,t=EP(Ye,1/e),t*=_P(-s)/aa(TP*e),r<e&&(t=-t),t+=IP(aa(s))/2,t}s5.exports=HP});var u5=p((vz,a5)=>{"use strict";function BP(e,r){var t=1,n=e,o=r;return s;function s(){var i=t;return n+=1,t*=o/n,i}}a5.
exports=BP});var ua=p((dz,c5)=>{"use strict";var UP=on(),GP=u5();function XP(e,r,t){var n,o;return t=t||0,o=GP(e,r),n=UP(o,{initialValue:t}),
n}c5.exports=XP});var l5=p((mz,f5)=>{"use strict";function VP(e){var r,t,n;return e===0?1/0:(e<0?r=-e:r=e,r<=1?(t=709811.662581658+e*(679979.8474157227+
e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+
e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20))))))))),n=0+e*(362880+e*(1026576+e*(1172700+e*(723680+
e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))):(e=1/e,t=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+
e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+
e*(679979.8474157227+e*709811.662581658))))))))),n=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+
e*(362880+e*0)))))))))),t/n)}f5.exports=VP});var v5=p((hz,p5)=>{"use strict";var jP=l5();p5.exports=jP});var Jn=p((yz,d5)=>{"use strict";var $P=v5();d5.exports=$P});var y5=p((gz,h5)=>{"use strict";var KP=Jn(),YP=nn(),QP=or(),ZP=sa(),xP=te(),JP=$(),tt=se(),zn=fe(),ca=Mt(),fa=zr(),m5=x(),
zP=et(),Os=Fr(),eo=Ct(),la=rn(),eD=Tt();function rD(e,r){var t,n,o,s,i,a,u;return o=e+la-.5,u=(r-e-la+.5)/o,e<1?r<=eo||e<
1/zP?tt(e*m5(r)-r-YP(e)):zn(r,e)*tt(-r)/QP(e):(JP(u*u*e)<=100&&e>150?(t=e*ZP(u)+r*(.5-la)/o,t=tt(t)):(s=e*m5(r/o),i=e-r,
fa(s,i)<=eo||ca(s,i)>=Os?(n=i/e,fa(s,i)/2>eo&&ca(s,i)/2<Os?(a=zn(r/o,e/2)*tt(i/2),t=a*a):fa(s,i)/4>eo&&ca(s,i)/4<Os&&r>e?
(a=zn(r/o,e/4)*tt(i/4),t=a*a,t*=t):n>eo&&n<Os?t=zn(r*tt(n)/o,e):t=tt(s+i)):t=zn(r/o,e)*tt(i)),t*=xP(o/eD)/KP(e),t)}h5.exports=
rD});var q5=p((wz,w5)=>{"use strict";var pa=X(),tD=bt(),g5=$(),nD=It(),oD=x(),sD=fe(),iD=xo();function aD(e,r){var t,n;if(pa(
e)||pa(r))return NaN;if(r===0)return 0;if(e===0)return-1;if(e<0&&r%2===0&&(e=-e),e>0){if((g5(r*(e-1))<.5||g5(r)<.2)&&(n=
oD(e)*r,n<.5))return nD(n)}else if(iD(r)!==r)return NaN;return t=sD(e,r)-1,tD(t)||pa(t)?NaN:t}w5.exports=aD});var N5=p((qz,b5)=>{"use strict";var uD=q5();b5.exports=uD});var S5=p((bz,A5)=>{"use strict";function cD(e){var r,t,n;return e===0?-.01803556856784494:(e<0?r=-e:r=e,r<=1?(t=-.01803556856784494+
e*(.02512664961998968+e*(.049410315156753225+e*(.0172491608709614+e*(-.0002594535632054381+e*(-.0005410098692152044+e*(-3245886498259485e-20+
e*0)))))),n=1+e*(1.962029871977952+e*(1.4801966942423133+e*(.5413914320717209+e*(.09885042511280101+e*(.008213096746488934+
e*(.00022493629192211576+e*-22335276320861708e-23))))))):(e=1/e,t=0+e*(-3245886498259485e-20+e*(-.0005410098692152044+e*
(-.0002594535632054381+e*(.0172491608709614+e*(.049410315156753225+e*(.02512664961998968+e*-.01803556856784494)))))),n=-22335276320861708e-23+
e*(.00022493629192211576+e*(.008213096746488934+e*(.09885042511280101+e*(.5413914320717209+e*(1.4801966942423133+e*(1.962029871977952+
e*1))))))),t/n)}A5.exports=cD});var O5=p((Nz,E5)=>{"use strict";function fD(e){var r,t,n;return e===0?.04906224540690395:(e<0?r=-e:r=e,r<=1?(t=.04906224540690395+
e*(-.09691175301595212+e*(-.4149833583594954+e*(-.4065671242119384+e*(-.1584135863906922+e*(-.024014982064857155+e*-.0010034668769627955))))),
n=1+e*(3.0234982984646304+e*(3.4873958536072385+e*(1.9141558827442668+e*(.5071377386143635+e*(.05770397226904519+e*.001957681026011072)))))):
(e=1/e,t=-.0010034668769627955+e*(-.024014982064857155+e*(-.1584135863906922+e*(-.4065671242119384+e*(-.4149833583594954+
e*(-.09691175301595212+e*.04906224540690395))))),n=.001957681026011072+e*(.05770397226904519+e*(.5071377386143635+e*(1.9141558827442668+
e*(3.4873958536072385+e*(3.0234982984646304+e*1)))))),t/n)}E5.exports=fD});var _5=p((Az,I5)=>{"use strict";function lD(e){var r,t,n;return e===0?-.029232972183027003:(e<0?r=-e:r=e,r<=1?(t=-.029232972183027003+
e*(.14421626775719232+e*(-.14244039073863127+e*(.05428096940550536+e*(-.008505359768683364+e*(.0004311713426792973+e*0))))),
n=1+e*(-1.5016935605448505+e*(.846973248876495+e*(-.22009515181499575+e*(.02558279715597587+e*(-.0010066679553914337+e*-8271935218912905e-22)))))):
(e=1/e,t=0+e*(.0004311713426792973+e*(-.008505359768683364+e*(.05428096940550536+e*(-.14244039073863127+e*(.14421626775719232+
e*-.029232972183027003))))),n=-8271935218912905e-22+e*(-.0010066679553914337+e*(.02558279715597587+e*(-.22009515181499575+
e*(.846973248876495+e*(-1.5016935605448505+e*1)))))),t/n)}I5.exports=lD});var M5=p((Sz,T5)=>{"use strict";var va=x(),pD=Ke(),vD=S5(),dD=O5(),mD=_5(),hD=.15896368026733398,yD=.5281534194946289,gD=.45201730728149414;
function wD(e,r,t){var n,o,s,i;if(e<pD)return-va(e);if(r===0||t===0)return 0;if(o=0,e>2){if(e>=3){do e-=1,t-=1,o+=va(e);while(e>=
3);t=e-2}return s=t*(e+1),i=vD(t),o+=s*hD+s*i,o}return e<1&&(o+=-va(e),t=r,r=e,e+=1),e<=1.5?(s=dD(r),n=r*t,o+=n*yD+n*s,o):
(s=t*r,i=mD(-t),o+=s*gD+s*i,o)}T5.exports=wD});var P5=p((Ez,R5)=>{"use strict";var L5=or(),C5=It(),qD=nr(),bD=X(),F5=M5();function ND(e){return bD(e)?NaN:e<0?e<-.5?L5(
1+e)-1:C5(-qD(e)+F5(e+2,e+1,e)):e<2?C5(F5(e+1,e,e-1)):L5(1+e)-1}R5.exports=ND});var W5=p((Oz,D5)=>{"use strict";var AD=P5();D5.exports=AD});var H5=p((Iz,k5)=>{"use strict";function SD(e,r){var t,n,o,s;return t=-r,r=-r,n=e+1,o=1,i;function i(){return s=t/n,t*=r,
o+=1,t/=o,n+=1,s}}k5.exports=SD});var U5=p((_z,B5)=>{"use strict";var ED=N5(),OD=on(),ID=W5(),_D=H5();function TD(e,r,t){var n,o,s,i,a;return o=ID(e),s=(o+
1)/e,i=ED(r,e),o-=i,o/=e,a=_D(e,r),i+=1,n=t?s:0,o=-i*OD(a,{initialValue:(n-o)/i}),t&&(o=-o),[o,s]}B5.exports=TD});var ro=p((Tz,G5)=>{"use strict";var MD=11754943508222875e-54;G5.exports=MD});var V5=p((Mz,X5)=>{"use strict";var Is=$(),sr=ro(),LD=Ke(),CD=1e6;function FD(e,r,t){var n,o,s,i,a,u,f;if(n=typeof e.next==
"function",f=n?e.next().value:e(),i=f[1],s=f[0],i===0&&(i=sr),a=i,u=0,n===!0)do f=e.next().value,f&&(u=f[1]+f[0]*u,u===0&&
(u=sr),a=f[1]+f[0]/a,a===0&&(a=sr),u=1/u,o=a*u,i*=o);while(Is(o-1)>r&&--t);else do f=e(),f&&(u=f[1]+f[0]*u,u===0&&(u=sr),
a=f[1]+f[0]/a,a===0&&(a=sr),u=1/u,o=a*u,i*=o);while(f&&Is(o-1)>r&&--t);return s/i}function RD(e,r,t){var n,o,s,i,a,u;if(n=
typeof e.next=="function",u=n?e.next().value:e(),s=u[1],s===0&&(s=sr),i=s,a=0,n===!0)do u=e.next().value,u&&(a=u[1]+u[0]*
a,a===0&&(a=sr),i=u[1]+u[0]/i,i===0&&(i=sr),a=1/a,o=i*a,s*=o);while(u&&Is(o-1)>r&&--t);else do u=e(),u&&(a=u[1]+u[0]*a,a===
0&&(a=sr),i=u[1]+u[0]/i,i===0&&(i=sr),a=1/a,o=i*a,s*=o);while(u&&Is(o-1)>r&&--t);return s}function PD(e,r){var t,n,o;return n=
{},arguments.length>1&&(n=r),t=n.maxIter||CD,o=n.tolerance||LD,n.keep?RD(e,o,t):FD(e,o,t)}X5.exports=PD});var K5=p((Lz,$5)=>{"use strict";var j5=$(),DD=Ke(),an=ro(),WD=1e6;function kD(e,r,t){var n,o,s,i,a,u;u=e(),a=u[1],o=u[0],
a===0&&(a=an),s=a,i=0;do u=e(),u&&(i=u[1]+u[0]*i,i===0&&(i=an),s=u[1]+u[0]/s,s===0&&(s=an),i=1/i,n=s*i,a*=n);while(u&&j5(
n-1)>r&&--t);return o/a}function HD(e,r,t){var n,o,s,i,a;a=e(),i=a[1],i===0&&(i=an),o=i,s=0;do a=e(),a&&(s=a[1]+a[0]*s,s===
0&&(s=an),o=a[1]+a[0]/o,o===0&&(o=an),s=1/s,n=o*s,i*=n);while(a&&j5(n-1)>r&&--t);return i}function BD(e,r){var t,n,o;return n=
{},arguments.length>1&&(n=r),o=n.tolerance||DD,t=n.maxIter||WD,n.keep?HD(e,o,t):kD(e,o,t)}$5.exports=BD});var ma=p((Cz,Y5)=>{"use strict";var UD=na(),GD=V5(),XD=K5(),da;UD()?da=GD:da=XD;Y5.exports=da});var Z5=p((Fz,Q5)=>{"use strict";function VD(e,r){var t=r-e+1,n=e,o=0;return s;function s(){return o+=1,t+=2,[o*(n-o),t]}}
Q5.exports=VD});var ha=p((Rz,x5)=>{"use strict";var jD=ma(),$D=Z5();function KD(e,r){var t=$D(e,r);return 1/(r-e+1+jD(t))}x5.exports=KD});var r7=p((Pz,e7)=>{"use strict";var YD=Te(),to=or(),ya=$(),J5=fe(),QD=x(),ZD=cm(),z5=et(),xD=Fr(),JD=Sm(),zD=Om(),eW=Tm(),
ga=Rm(),rW=i5(),tW=ua(),wa=y5(),nW=U5(),oW=ha();function sW(e,r,t,n){var o,s,i,a,u,f,c,l,v,d,h,y,w,g;switch(c=0,l=n,f=r<
30&&r<=e+1&&e<xD,f?(w=YD(r),v=w===r,i=v?!1:ya(w-r)===.5):(v=!1,i=!1),v&&e>.6?(l=!l,s=0):i&&e>.2?(l=!l,s=1):e<ZD&&r>1?s=6:
e>1e3&&(r<e||ya(r-50)/e<1)?(l=!l,s=7):e<.5?-.4/QD(e)<r?s=2:s=3:e<1.1?e*.75<r?s=2:s=3:(u=!1,t&&r>20&&(d=ya((e-r)/r),r>200?
20/r>d*d&&(u=!0):d<.4&&(u=!0)),u?s=5:e-1/(3*e)<r?s=2:(s=4,l=!l)),s){case 0:c=zD(r,e),t===!1&&(c*=to(r));break;case 1:c=eW(
r,e),t===!1&&(c*=to(r));break;case 2:c=t?wa(r,e):ga(r,e),c!==0&&(a=0,o=!1,l&&(a=t?1:to(r),t||c>=1||z5*c>a?(a/=c,t||r<1||
z5/r>a?(a*=-r,o=!0):a=0):a=0),c*=tW(r,e,a)/r,o&&(l=!1,c=-c));break;case 3:l=!l,h=nW(r,e,l),c=h[0],g=h[1],l=!1,t&&(c/=g);
break;case 4:c=t?wa(r,e):ga(r,e),c!==0&&(c*=oW(r,e));break;case 5:c=rW(r,e),e>=r&&(l=!l);break;case 6:c=t?J5(e,r)/to(r+1):
J5(e,r)/r,c*=1-r*e/(r+1);break;case 7:c=t?wa(r,e):ga(r,e),c/=e,c!==0&&(c*=JD(r,e));break}return t&&c>1&&(c=1),l&&(y=t?1:
to(r),c=y-c),c}e7.exports=sW});var s7=p((Dz,o7)=>{"use strict";var iW=nn(),aW=se(),ir=x(),uW=Yn(),cW=Fr(),fW=re(),lW=Qn(),t7=r7(),n7=ua(),pW=ha();function vW(e,r,t,n){
var o,s,i,a;return e<0||r<=0?NaN:(o=t===void 0?!0:t,i=n,r>=lW&&!o?(i&&r*4<e?(a=r*ir(e)-e,a+=ir(pW(r,e))):!i&&r>4*e?(a=r*
ir(e)-e,s=0,a+=ir(n7(r,e,s)/r)):(a=t7(e,r,!0,i),a===0?i?(a=1+1/(12*r)+1/(288*r*r),a=ir(a)-r+(r-.5)*ir(r),a+=ir(uW)):(a=r*
ir(e)-e,s=0,a+=ir(n7(r,e,s)/r)):a=ir(a)+iW(r)),a>cW?fW:aW(a)):t7(e,r,o,i))}o7.exports=vW});var qa=p((Wz,i7)=>{"use strict";var dW=s7();i7.exports=dW});var f7=p((kz,c7)=>{"use strict";var un=se(),_s=fe(),mW=x(),a7=Fr(),u7=Ct();function hW(e,r){var t,n;return n=e*mW(r),r>=
1?n<a7&&-r>u7?t=_s(r,e)*un(-r):e>=1?t=_s(r/un(r/e),e):t=un(n-r):n>u7?t=_s(r,e)*un(-r):r/e<a7?t=_s(r/un(r/e),e):t=un(n-r),
t}c7.exports=hW});var v7=p((Hz,p7)=>{"use strict";var yW=Jn(),gW=nn(),wW=or(),qW=nr(),bW=te(),NW=$(),nt=se(),no=fe(),ba=Mt(),Na=zr(),l7=x(),
Ts=Fr(),oo=Ct(),Aa=rn(),AW=Tt();function SW(e,r){var t,n,o,s,i,a,u;return o=e+Aa-.5,u=(r-e-Aa+.5)/o,e<1?r<=oo?nt(e*l7(r)-
r-gW(e)):no(r,e)*nt(-r)/wW(e):(NW(u*u*e)<=100&&e>150?(t=e*(qW(u)-u)+r*(.5-Aa)/o,t=nt(t)):(s=e*l7(r/o),i=e-r,Na(s,i)<=oo||
ba(s,i)>=Ts?(n=i/e,Na(s,i)/2>oo&&ba(s,i)/2<Ts?(a=no(r/o,e/2)*nt(i/2),t=a*a):Na(s,i)/4>oo&&ba(s,i)/4<Ts&&r>e?(a=no(r/o,e/
4)*nt(i/4),t=a*a,t*=t):n>oo&&n<Ts?t=no(r*nt(n)/o,e):t=nt(s+i)):t=no(r/o,e)*nt(i)),t*=bW(o/AW)/yW(e),t)}p7.exports=SW});var g7=p((Bz,y7)=>{"use strict";var EW=bs(),d7=zi(),OW=qa(),IW=nr(),Ms=$(),m7=fe(),_W=x(),TW=Zr(),h7=Ke(),MW=f7(),LW=v7(),
ot=new Array(30);function CW(e,r,t,n,o,s,i){var a,u,f,c,l,v,d,h,y,w,g,S,q,F,b,C,N,H;if(v=r-1,N=e+v/2,n<.35?w=IW(-n):w=_W(
t),H=-N*w,S=LW(r,H),S<=TW)return o;for(i?(a=S/EW(e,r),a/=m7(N,r)):a=MW(r,H)/m7(N,r),a*=s,ot[0]=1,q=OW(H,r,!0,!0),q/=S,c=
o+a*q,f=1,d=w/2,d*=d,h=1,g=4*N*N,l=r,b=1;b<ot.length;++b){for(f+=2,ot[b]=0,y=r-b,u=3,F=1;F<b;++F)y=F*r-b,ot[b]+=y*ot[b-F]/
d7(u),u+=2;if(ot[b]/=b,ot[b]+=v/d7(f),q=(l*(l+1)*q+(H+l+1)*h)/g,h*=d,l+=2,C=a*ot[b]*q,c+=C,C>1){if(Ms(C)<Ms(h7*c))break}else if(Ms(
C/h7)<Ms(c))break}return c}y7.exports=CW});var q7=p((Uz,w7)=>{"use strict";function FW(e,r,t){var n,o;if(t===0)return 1;for(n=1,o=0;o<t;o++)n*=(e+o)/(r+o);return n}
w7.exports=FW});var A7=p((Gz,N7)=>{"use strict";var b7=$(),RW=Mt();function PW(e,r){return RW(b7(e),b7(r))}N7.exports=PW});var E7=p((Xz,S7)=>{"use strict";var DW=A7();S7.exports=DW});var _7=p((Vz,I7)=>{"use strict";var O7=$(),WW=zr();function kW(e,r){return WW(O7(e),O7(r))}I7.exports=kW});var M7=p((jz,T7)=>{"use strict";var HW=_7();T7.exports=HW});var Cs=p(($z,F7)=>{"use strict";var Sa=Jn(),BW=E7(),UW=M7(),L7=It(),st=nr(),C7=te(),Ls=$(),ar=se(),ur=fe(),GW=zr(),De=x(),
cr=Fr(),cn=Ct(),Ea=rn(),XW=Tt();function VW(e,r,t,n,o){var s,i,a,u,f,c,l,v,d,h,y,w,g,S;if(!o)return ur(t,e)*ur(n,r);if(g=
e+r,u=e+Ea-.5,f=r+Ea-.5,c=g+Ea-.5,s=Sa(g),s/=Sa(e)*Sa(r),s*=C7(f/XW),s*=C7(u/c),l=(t*r-n*u)/u,v=(n*e-t*f)/f,UW(l,v)<.2)if(l*
v>0||GW(e,r)<1)Ls(l)<.1?s*=ar(e*st(l)):s*=ur(t*c/u,e),Ls(v)<.1?s*=ar(r*st(v)):s*=ur(n*c/f,r);else if(BW(l,v)<.5)i=e<r,a=
r/e,i&&a*v<.1||!i&&l/a>.1?(d=L7(a*st(v)),d=l+d+d*l,d=e*st(d),s*=ar(d)):(d=L7(st(l)/a),d=v+d+d*v,d=r*st(d),s*=ar(d));else if(Ls(
l)<Ls(v))if(S=e*st(l)+r*De(n*c/f),S<=cn||S>=cr){if(S+=De(s),S>=cr)return NaN;s=ar(S)}else s*=ar(S);else if(S=r*st(v)+e*De(
t*c/u),S<=cn||S>=cr){if(S+=De(s),S>=cr)return NaN;s=ar(S)}else s*=ar(S);else if(y=t*c/u,w=n*c/f,l=e*De(y),v=r*De(w),l>=cr||
l<=cn||v>=cr||v<=cn)if(e<r)if(h=ur(w,r/e),d=e*(De(y)+De(h)),d<cr&&d>cn)s*=ur(h*y,e);else{if(v+=l+De(s),v>=cr)return NaN;
s=ar(v)}else if(h=ur(y,e/r),d=(De(h)+De(w))*r,d<cr&&d>cn)s*=ur(h*w,r);else{if(v+=l+De(s),v>=cr)return NaN;s=ar(v)}else s*=
ur(y,e)*ur(w,r);return s}F7.exports=VW});var P7=p((Kz,R7)=>{"use strict";var jW=ma(),$W=Cs(),KW={keep:!0,maxIter:1e3};function YW(e,r,t,n){var o=0;return s;function s(){
var i,a,u;return a=(e+o-1)*(e+r+o-1)*o*(r-o)*t*t,i=e+2*o-1,a/=i*i,u=o,u+=o*(r-o)*t/(e+2*o-1),u+=(e+o)*(e*n-r*t+1+o*(2-t))/
(e+2*o+1),o+=1,[a,u]}}function QW(e,r,t,n,o,s){var i,a,u;return i=$W(e,r,t,n,o),s&&(s[1]=i),i===0?i:(u=YW(e,r,t,n),a=jW(
u,KW),i/a)}R7.exports=QW});var W7=p((Yz,D7)=>{"use strict";var ZW=9007199254740991;D7.exports=ZW});var H7=p((Qz,k7)=>{"use strict";function xW(e,r){var t=0,n;if(e===0)return r;if(r===0)return e;for(;(e&1)===0&&(r&1)===0;)
e>>>=1,r>>>=1,t+=1;for(;(e&1)===0;)e>>>=1;for(;r;){for(;(r&1)===0;)r>>>=1;e>r&&(n=r,r=e,e=n),r-=e}return e<<t}k7.exports=
xW});var U7=p((Zz,B7)=>{"use strict";function JW(e,r){var t=1,n;if(e===0)return r;if(r===0)return e;for(;e%2===0&&r%2===0;)e/=
2,r/=2,t*=2;for(;e%2===0;)e/=2;for(;r;){for(;r%2===0;)r/=2;e>r&&(n=r,r=e,e=n),r-=e}return t*e}B7.exports=JW});var Y7=p((xz,K7)=>{"use strict";var G7=X(),X7=_t(),V7=re(),j7=Ae(),$7=ji(),zW=H7(),ek=U7();function rk(e,r){return G7(e)||
G7(r)?NaN:e===V7||r===V7||e===j7||r===j7?NaN:X7(e)&&X7(r)?(e<0&&(e=-e),r<0&&(r=-r),e<=$7&&r<=$7?zW(e,r):ek(e,r)):NaN}K7.
exports=rk});var Z7=p((Jz,Q7)=>{"use strict";var tk=Y7();Q7.exports=tk});var e8=p((zz,z7)=>{"use strict";var nk=W7(),ok=re(),x7=_t(),J7=X(),sk=as(),ik=Te(),ak=Z7();function Oa(e,r){var t,n,o,s,
i,a,u;if(J7(e)||J7(r))return NaN;if(!x7(e)||!x7(r))return NaN;if(r<0||(n=1,e<0&&(e=-e+r-1,sk(r)&&(n*=-1)),r>e))return 0;
if(r===0||r===e)return n;if(r===1||r===e-1)return n*e;for(e-r<r&&(r=e-r),u=ik(nk/e),t=1,i=1;i<=r&&!(t>u);i++)t*=e,t/=i,e-=
1;return i>r?n*t:(o=Oa(e,r-i+1),o===ok?n*o:(s=Oa(r,r-i+1),a=ak(o,s),o/=a,s/=a,t/=s,n*t*o))}z7.exports=Oa});var t8=p((eee,r8)=>{"use strict";var uk=e8();r8.exports=uk});var s8=p((ree,o8)=>{"use strict";var n8=t8(),Ft=Te(),so=fe(),ck=Zr();function fk(e,r,t,n){var o,s,i,a,u;if(s=so(t,e),s>ck)
for(a=s,u=Ft(e-1);u>r;u--)a*=(u+1)*n/((e-u)*t),s+=a;else if(i=Ft(e*t),i<=r+1&&(i=Ft(r+2)),s=so(t,i)*so(n,e-i),s*=n8(Ft(e),
Ft(i)),s===0)for(u=i-1;u>r;u--)s+=so(t,u)*so(n,e-u),s*=n8(Ft(e),Ft(u));else{for(a=s,o=s,u=i-1;u>r;u--)a*=(u+1)*n/((e-u)*
t),s+=a;for(a=o,u=i+1;u<=e;u++)a*=(e-u+1)*t/(u*n),s+=a}return s}o8.exports=fk});var a8=p((tee,i8)=>{"use strict";var lk=Cs();function pk(e,r,t,n,o,s,i){var a,u,f,c;if(a=lk(e,r,t,n,s),i&&(i[1]=a),a/=e,
a===0)return a;for(f=1,u=1,c=0;c<o-1;++c)u*=(e+r+c)*t/(e+c+1),f+=u;return a*=f,a}i8.exports=pk});var p8=p((nee,l8)=>{"use strict";var Ia=Jn(),vk=on(),dk=nr(),mk=te(),_a=se(),Fs=fe(),io=x(),hk=Zr(),u8=Fr(),c8=Ct(),Ta=rn(),
yk=Tt(),f8={maxTerms:100};function gk(e,r,t,n){var o=1-r,s=1;return i;function i(){var a=n/e;return e+=1,n*=o*t/s,s+=1,o+=
1,a}}function wk(e,r,t,n,o,s,i){var a,u,f,c,l,v,d,h;return o?(d=e+r,u=e+Ta-.5,f=r+Ta-.5,c=d+Ta-.5,a=Ia(d)/(Ia(e)*Ia(r)),
l=io(c/f)*(r-.5),v=io(t*c/u)*e,l>c8&&l<u8&&v>c8&&v<u8?(e*r<f*10?a*=_a((r-.5)*dk(e/f)):a*=Fs(c/f,r-.5),a*=Fs(t*c/u,e),a*=
mk(u/yk),s&&(s[1]=a*Fs(i,r))):(a=io(a)+l+v+(io(u)-1)/2,s&&(s[1]=_a(a+r*io(i))),a=_a(a))):a=Fs(t,e),a<hk?n:(h=gk(e,r,t,a),
f8.initialValue=n,vk(h,f8))}l8.exports=wk});var Ca=p((oee,w8)=>{"use strict";var qk=X(),bk=It(),Rs=Te(),v8=nr(),d8=is(),We=Ui(),Ma=te(),Nk=se(),ao=fe(),Ak=Mt(),m8=zr(),
Ps=et(),h8=Zr(),Sk=ji(),Ek=ps(),g8=Mr(),it=g7(),La=q7(),Ok=Cs(),y8=P7(),Ik=s8(),uo=a8(),fr=p8(),_k=1/g8;function Tk(e,r,t,n,o,s,i,a){
var u,f,c,l,v,d,h,y,w,g,S,q;if(q=1-e,h=a,y=a+i,s[y]=-1,qk(e)||e<0||e>1)return s[h]=NaN,s[y]=NaN,s;if(n){if(r<0||t<0)return s[h]=
NaN,s[y]=NaN,s;if(r===0){if(t===0)return s[h]=NaN,s[y]=NaN,s;if(t>0)return s[h]=o?0:1,s}else if(t===0&&r>0)return s[h]=o?
1:0,s}else if(r<=0||t<=0)return s[h]=NaN,s[y]=NaN,s;return e===0?(r===1?s[y]=1:s[y]=r<1?Ps/2:h8*2,o?(s[h]=n?1:We(r,t),s):
(s[h]=0,s)):e===1?(t===1?s[y]=1:s[y]=t<1?Ps/2:h8*2,o?s[h]=0:s[h]=n?1:We(r,t),s):r===.5&&t===.5?(s[y]=_k*Ma(q*e),S=d8(Ma(
o?q:e)),S/=Ek,n||(S*=g8),s[h]=S,s):(r===1&&(d=t,t=r,r=d,d=q,q=e,e=d,o=!o),t===1?r===1?(s[h]=o?q:e,s[y]=1,s):(s[y]=r*ao(e,
r-1),q<.5?S=o?-bk(r*v8(-q)):Nk(r*v8(-q)):S=o?-(ao(e,r)-1):ao(e,r),n||(S/=r),s[h]=S,s):(m8(r,t)<=1?(e>.5&&(d=t,t=r,r=d,d=
q,q=e,e=d,o=!o),Ak(r,t)<=1?r>=m8(.2,t)||ao(e,r)<=.9?o?(c=-(n?1:We(r,t)),o=!1,c=-fr(r,t,e,c,n,s,q)):c=fr(r,t,e,0,n,s,q):(d=
t,t=r,r=d,d=q,q=e,e=d,o=!o,q>=.3?o?(c=-(n?1:We(r,t)),o=!1,c=-fr(r,t,e,c,n,s,q)):c=fr(r,t,e,0,n,s,q):(n?f=1:f=La(r+t,r,20),
c=uo(r,t,e,q,20,n,s),o?(c-=n?1:We(r,t),o=!1,c=-it(r+20,t,e,q,c,f,n)):c=it(r+20,t,e,q,c,f,n))):t<=1||e<.1&&ao(t*e,r)<=.7?
o?(c=-(n?1:We(r,t)),o=!1,c=-fr(r,t,e,c,n,s,q)):c=fr(r,t,e,0,n,s,q):(d=t,t=r,r=d,d=q,q=e,e=d,o=!o,q>=.3?o?(c=-(n?1:We(r,t)),
o=!1,c=-fr(r,t,e,c,n,s,q)):c=fr(r,t,e,0,n,s,q):r>=15?o?(c=-(n?1:We(r,t)),o=!1,c=-it(r,t,e,q,c,1,n)):c=it(r,t,e,q,0,1,n):
(n?f=1:f=La(r+t,r,20),c=uo(r,t,e,q,20,n,s),o?(c-=n?1:We(r,t),o=!1,c=-it(r+20,t,e,q,c,f,n)):c=it(r+20,t,e,q,c,f,n)))):(r<
t?u=r-(r+t)*e:u=(r+t)*q-t,u<0&&(d=t,t=r,r=d,d=q,q=e,e=d,o=!o),t<40?Rs(r)===r&&Rs(t)===t&&r<Sk-100?(w=r-1,g=t+w,c=Ik(g,w,
e,q),n||(c*=We(r,t))):t*e<=.7?o?(c=-(n?1:We(r,t)),o=!1,c=-fr(r,t,e,c,n,s,q)):c=fr(r,t,e,0,n,s,q):r>15?(g=Rs(t),g===t&&(g-=
1),l=t-g,n?f=1:f=La(r+l,l,g),c=uo(l,r,q,e,g,n),c=it(r,l,e,q,c,1,n),c/=f):n?(g=Rs(t),l=t-g,l<=0&&(g-=1,l+=1),c=uo(l,r,q,e,
g,n),c+=uo(r,l,e,q,20,n),o&&(c-=1),c=it(r+20,l,e,q,c,1,n),o&&(c=-c,o=!1)):c=y8(r,t,e,q,n,s):c=y8(r,t,e,q,n,s)),s[y]<0&&(s[y]=
Ok(r,t,e,q,!0)),v=q*e,s[y]!==0&&(Ps*v<s[y]?s[y]=Ps/2:s[y]/=v),s[h]=o?(n?1:We(r,t))-c:c,s))}w8.exports=Tk});var b8=p((see,q8)=>{"use strict";var Mk=Ca();function Lk(e,r,t,n,o){return Mk(e,r,t,n,o,[0,0],1,0)}q8.exports=Lk});var Fa=p((iee,A8)=>{"use strict";var Ck=Or(),N8=b8(),Fk=Ca();Ck(N8,"assign",Fk);A8.exports=N8});var E8=p((aee,S8)=>{"use strict";var Rk=Fa().assign;function Pk(e,r,t,n,o){var s=[0,0];return n=n!==!1,o=o===!0,Rk(e,r,t,
n,o,s,1,0),s[0]}S8.exports=Pk});var Ds=p((uee,O8)=>{"use strict";var Dk=E8();O8.exports=Dk});var M8=p((cee,T8)=>{"use strict";var Wk=X(),I8=is(),kk=te(),_8=Li(),Hk=6123233995736766e-32;function Bk(e){var r;return Wk(
e)?NaN:e<-1||e>1?NaN:e>.5?2*I8(kk(.5-.5*e)):(r=_8-I8(e),r+=Hk,r+=_8,r)}T8.exports=Bk});var C8=p((fee,L8)=>{"use strict";var Uk=M8();L8.exports=Uk});var fn=p((lee,F8)=>{"use strict";var Gk=1.4142135623730951;F8.exports=Gk});var P8=p((pee,R8)=>{"use strict";function Xk(e){return e===0?.16666666666666666:.16666666666666666+e*.16666666666666666}
R8.exports=Xk});var W8=p((vee,D8)=>{"use strict";function Vk(e){return e===0?.058333333333333334:.058333333333333334+e*(.06666666666666667+
e*.008333333333333333)}D8.exports=Vk});var H8=p((dee,k8)=>{"use strict";function jk(e){return e===0?.0251984126984127:.0251984126984127+e*(.026785714285714284+
e*(.0017857142857142857+e*.0001984126984126984))}k8.exports=jk});var U8=p((mee,B8)=>{"use strict";function $k(e){return e===0?.012039792768959435:.012039792768959435+e*(.010559964726631394+
e*(-.0011078042328042327+e*(.0003747795414462081+e*27557319223985893e-22)))}B8.exports=$k});var X8=p((hee,G8)=>{"use strict";function Kk(e){return e===0?.003837005972422639:.003837005972422639+e*(.00610392115600449+
e*(-.0016095979637646305+e*(.0005945867404200738+e*(-6270542728876062e-20+e*2505210838544172e-23))))}G8.exports=Kk});var j8=p((yee,V8)=>{"use strict";function Yk(e){return e===0?.0032177478835464946:.0032177478835464946+e*(.0010898206731540065+
e*(-.0012579159844784845+e*(.0006908420797309686+e*(-.00016376804137220805+e*(154012654012654e-19+e*16059043836821613e-26)))))}
V8.exports=Yk});var K8=p((gee,$8)=>{"use strict";function Qk(e){return e===0?.001743826229834001:.001743826229834001+e*(3353097688001788e-20+
e*(-.0007624513544032393+e*(.0006451304695145635+e*(-.000249472580470431+e*(49255746366361444e-21+e*(-39851014346715405e-22+
e*7647163731819816e-28))))))}$8.exports=Qk});var Q8=p((wee,Y8)=>{"use strict";function Zk(e){return e===0?.0009647274732138864:.0009647274732138864+e*(-.0003110108632631878+
e*(-.00036307660358786886+e*(.0005140660578834113+e*(-.00029133414466938067+e*(9086710793521991e-20+e*(-15303004486655377e-21+
e*(10914179173496788e-22+e*28114572543455206e-31)))))))}Y8.exports=Zk});var x8=p((qee,Z8)=>{"use strict";function xk(e){return e===0?.0005422926281312969:.0005422926281312969+e*(-.0003694266780000966+
e*(-.00010230378073700413+e*(.00035764655430568635+e*(-.00028690924218514614+e*(.00012645437628698076+e*(-33202652391372056e-21+
e*(4890304529197534e-21+e*(-3123956959982987e-22+e*822063524662433e-32))))))))}Z8.exports=xk});var z8=p((bee,J8)=>{"use strict";var Jk=bs(),zk=_r(),eH=te(),rH=Mr(),tH=P8(),nH=W8(),oH=H8(),sH=U8(),iH=X8(),aH=j8(),uH=K8(),
cH=Q8(),fH=x8(),lH=0,lr=[1,0,0,0,0,0,0,0,0,0];function pH(e,r){var t,n;return n=Jk(e/2,.5)*eH(e*rH)*(r-.5),t=1/e,lr[1]=tH(
t),lr[2]=nH(t),lr[3]=oH(t),lr[4]=sH(t),lr[5]=iH(t),lr[6]=aH(t),lr[7]=uH(t),lr[8]=cH(t),lr[9]=fH(t),lH+n*zk(lr,n*n)}J8.exports=
pH});var th=p((Nee,rh)=>{"use strict";var vH=bs(),dH=_r(),eh=te(),mH=fe(),hH=Mr(),at=[0,0,0,0,0,0,0];function yH(e,r){var t,n,
o,s,i,a,u,f;return f=vH(e/2,.5)*eh(e*hH)*r,s=e+2,i=e+4,a=e+6,at[0]=1,at[1]=-(e+1)/(2*s),s*=e+2,at[2]=-e*(e+1)*(e+3)/(8*s*
i),s*=e+2,at[3]=-e*(e+1)*(e+5)*((3*e+7)*e-2)/(48*s*i*a),s*=e+2,i*=e+4,at[4]=-e*(e+1)*(e+7)*(((((15*e+154)*e+465)*e+286)*
e-336)*e+64)/(384*s*i*a*(e+8)),s*=e+2,at[5]=-e*(e+1)*(e+3)*(e+9)*((((((35*e+452)*e+1573)*e+600)*e-2020)*e+928)*e-128)/(1280*
s*i*a*(e+8)*(e+10)),s*=e+2,i*=e+4,a*=e+6,at[6]=-e*(e+1)*(e+11)*(((((((((((945*e+31506)*e+425858)*e+2980236)*e+11266745)*
e+20675018)*e+7747124)*e-22574632)*e-8565600)*e+18108416)*e-7099392)*e+884736)/(46080*s*i*a*(e+8)*(e+10)*(e+12)),u=eh(e),
o=mH(u*f,1/e),n=o*o,t=dH(at,n),t*=u,t/=o,-t}rh.exports=yH});var ah=p((Aee,ih)=>{"use strict";var nh=Ir(),gH=It(),oh=te(),wH=fe(),qH=ps(),sh=fn();function bH(e,r){var t,n,o,s,i,a,u;
return e>1e20?-nh(2*r)*sh:(t=1/(e-.5),n=48/(t*t),o=((20700*t/n-98)*t-16)*t+96.36,s=((94.5/(n+o)-3)/n+1)*oh(t*qH)*e,u=wH(
s*2*r,2/e),u>.05+t?(a=-nh(2*r)*sh,u=a*a,e<5&&(o+=.3*(e-4.5)*(a+.6)),o+=(((.05*s*a-5)*a-7)*a-2)*a+n,u=(((((.4*u+6.3)*u+36)*
u+94.5)/o-u-3)/n+1)*a,u=gH(t*u*u)):u=((1/(((e+6)/(e*u)-.089*s-.822)*(e+2)*3)+.5/(e+4))*u-1)*(e+1)/(e+2)+1/u,i=oh(e*u),-i)}
ih.exports=bH});var yh=p((See,hh)=>{"use strict";var uh=Ir(),ch=Te(),Ra=Ot(),fh=jn(),NH=C8(),Ws=te(),AH=$(),lh=Ns(),SH=fe(),EH=en(),ph=fn(),
vh=Mr(),dh=z8(),ks=th(),Pa=ah(),mh=268435456,OH=1/3,IH=106/3,_H=.8549879733383485;function TH(e,r,t){var n,o,s,i,a,u,f,c,
l,v,d,h,y,w,g,S;if(a=0,r>t?(f=t,t=r,r=f,i=!0):i=!1,ch(e)===e&&e<20)switch(o=Ra(1,IH),ch(e)){case 1:r===.5?a=0:a=-lh(vh*r)/
EH(vh*r);break;case 2:a=(2*r-1)/Ws(2*r*t);break;case 4:u=4*r*t,s=Ws(u),y=4*lh(NH(s)/3)/s,w=Ws(y-4),a=r-.5<0?-w:w;break;case 6:
if(r<1e-150)return(i?-1:1)*Pa(e,r);g=4*(r-r*r),S=SH(g,OH),h=6*(1+_H*(1/S-1));do l=h*h,v=l*l,d=h*v,c=h,h=2*(8*g*d-270*l+2187)/
(5*(4*g*v-216*h-243));while(AH((h-c)/h)>o);h=Ws(h-e),a=r-.5<0?-h:h;break;default:e>mh?a=uh(2*r)*ph:e<3?(n=.2742-e*.0242143,
r>n?a=dh(e,r):a=ks(e,r)):(n=Ra(1,fh(e/-.654)),r>n?a=Pa(e,r):a=ks(e,r))}else e>mh?a=-uh(2*r)*ph:e<3?(n=.2742-e*.0242143,r>
n?a=dh(e,r):a=ks(e,r)):(n=Ra(1,fh(e/-.654)),r>n?a=Pa(e,r):a=ks(e,r));return i?-a:a}hh.exports=TH});var wh=p((Eee,gh)=>{"use strict";var MH=yh();function LH(e,r,t){var n,o,s,i;return o=r/2,s=1-o,n=e*2,i=MH(n,o,s),t&&(t.value=
i*i/(n+i*i)),n/(n+i*i)}gh.exports=LH});var Nh=p((Oee,bh)=>{"use strict";var Hs=_r(),CH=Ir(),qh=te(),FH=se(),Rr=fn(),ne=[0,0,0,0,0,0,0],co=[0,0,0,0];function RH(e,r,t){
var n,o,s,i,a,u,f;return n=CH(2*t),n/=-qh(e/2),co[0]=n,u=r-e,i=u*u,a=i*u,ne[0]=-u*Rr/2,ne[1]=(1-2*u)/8,ne[2]=-(u*Rr/48),
ne[3]=-1/192,ne[4]=-u*Rr/3840,ne[5]=0,ne[6]=0,co[1]=Hs(ne,n),ne[0]=u*Rr*(3*u-2)/12,ne[1]=(20*i-12*u+1)/128,ne[2]=u*Rr*(20*
u-1)/960,ne[3]=(16*i+30*u-15)/4608,ne[4]=u*Rr*(21*u+32)/53760,ne[5]=(-(32*i)+63)/368640,ne[6]=-u*Rr*(120*u+17)/25804480,
co[2]=Hs(ne,n),ne[0]=u*Rr*(-75*i+80*u-16)/480,ne[1]=(-1080*a+868*i-90*u-45)/9216,ne[2]=u*Rr*(-1190*i+84*u+373)/53760,ne[3]=
(-2240*a-2508*i+2100*u-165)/368640,ne[4]=0,ne[5]=0,ne[6]=0,co[3]=Hs(ne,n),s=Hs(co,1/e),o=s*s,f=-FH(-o/2),o===0?.5:(1+s*qh(
(1+f)/o))/2}bh.exports=RH});var Da=p((Iee,Sh)=>{"use strict";var Ah=x(),PH=et(),Bs=PH/4;function DH(e,r){return t;function t(n){var o,s,i;return i=1-
n,i===0?[-Bs,-Bs]:n===0?[-Bs,-Bs]:(s=Ah(n)+r*Ah(i)+e,o=1/n-r/i,[s,o])}}Sh.exports=DH});var Oh=p((_ee,Eh)=>{"use strict";var WH=X();function kH(e){return e===0||WH(e)?e:e<0?-1:1}Eh.exports=kH});var Wa=p((Tee,Ih)=>{"use strict";var HH=Oh();Ih.exports=HH});var Ha=p((Mee,Th)=>{"use strict";var _h=Wa(),Us=$(),BH=Ot(),ka=et();function UH(e,r,t,n,o,s){var i,a,u,f,c,l,v,d,h,y;h=0,
i=0,c=r,f=BH(1,1-o),v=ka,a=ka,u=ka,l=s;do{if(i=h,u=a,a=v,d=e(c),h=d[0],y=d[1],l-=1,h===0)break;if(y===0?(i===0&&(c===t?r=
n:r=t,i=e(r),v=r-c),_h(i)*_h(h)<0?v<0?v=(c-t)/2:v=(c-n)/2:v<0?v=(c-n)/2:v=(c-t)/2):v=h/y,Us(v*2)>Us(u)&&(v=v>0?(c-t)/2:(c-
n)/2),r=c,c-=v,c<=t){if(v=.5*(r-t),c=r-v,c===t||c===n)break}else if(c>=n&&(v=.5*(r-n),c=r-v,c===t||c===n))break;v>0?n=r:
t=r}while(l&&Us(c*f)<Us(v));return c}Th.exports=UH});var Lh=p((Lee,Mh)=>{"use strict";function GH(e){return e===0?-1:-1+e*(-5+e*5)}Mh.exports=GH});var Fh=p((Cee,Ch)=>{"use strict";function XH(e){return e===0?1:1+e*(21+e*(-69+e*46))}Ch.exports=XH});var Ph=p((Fee,Rh)=>{"use strict";function VH(e){return e===0?7:7+e*(-2+e*(33+e*(-62+e*31)))}Rh.exports=VH});var Wh=p((Ree,Dh)=>{"use strict";function jH(e){return e===0?25:25+e*(-52+e*(-17+e*(88+e*(-115+e*46))))}Dh.exports=jH});var Hh=p((Pee,kh)=>{"use strict";function $H(e){return e===0?7:7+e*(12+e*(-78+e*52))}kh.exports=$H});var Uh=p((Dee,Bh)=>{"use strict";function KH(e){return e===0?-7:-7+e*(2+e*(183+e*(-370+e*185)))}Bh.exports=KH});var Xh=p((Wee,Gh)=>{"use strict";function YH(e){return e===0?-533:-533+e*(776+e*(-1835+e*(10240+e*(-13525+e*5410))))}Gh.
exports=YH});var jh=p((kee,Vh)=>{"use strict";function QH(e){return e===0?-1579:-1579+e*(3747+e*(-3372+e*(-15821+e*(45588+e*(-45213+e*
15071)))))}Vh.exports=QH});var Kh=p((Hee,$h)=>{"use strict";function ZH(e){return e===0?449:449+e*(-1259+e*(-769+e*(6686+e*(-9260+e*3704))))}$h.exports=
ZH});var Qh=p((Bee,Yh)=>{"use strict";function xH(e){return e===0?63149:63149+e*(-151557+e*(140052+e*(-727469+e*(2239932+e*(-2251437+
e*750479)))))}Yh.exports=xH});var xh=p((Uee,Zh)=>{"use strict";function JH(e){return e===0?29233:29233+e*(-78755+e*(105222+e*(146879+e*(-1602610+e*(3195183+
e*(-2554139+e*729754))))))}Zh.exports=JH});var zh=p((Gee,Jh)=>{"use strict";function zH(e){return e===0?1:1+e*(-13+e*13)}Jh.exports=zH});var r9=p((Xee,e9)=>{"use strict";function eB(e){return e===0?1:1+e*(21+e*(-69+e*46))}e9.exports=eB});var o9=p((Vee,n9)=>{"use strict";var ln=_r(),rB=Ir(),tB=$(),nB=se(),t9=x(),oB=te(),sB=en(),iB=Ns(),aB=Da(),uB=Ha(),cB=Lh(),
fB=Fh(),lB=Ph(),pB=Wh(),vB=Hh(),dB=Uh(),mB=Xh(),hB=jh(),yB=Kh(),gB=Qh(),wB=xh(),qB=zh(),bB=r9(),V=[0,0,0,0,0,0],fo=[0,0,
0,0];function NB(e,r,t){var n,o,s,i,a,u,f,c,l,v,d,h,y,w,g,S,q,F,b,C;return a=rB(2*e)/-oB(r/2),F=sB(t),q=iB(t),fo[0]=a,g=
F*F,S=q*q,y=F*q,h=y*y,d=h*y,v=h*h,l=h*d,c=d*d,f=v*d,V[0]=(2*g-1)/(3*y),V[1]=-cB(g)/(36*h),V[2]=fB(g)/(1620*d),V[3]=lB(g)/
(6480*v),V[4]=pB(g)/(90720*l),V[5]=0,fo[1]=ln(V,a),V[0]=-vB(g)/(405*d),V[1]=dB(g)/(2592*v),V[2]=-mB(g)/(204120*l),V[3]=-hB(
g)/(2099520*c),V[4]=0,V[5]=0,fo[2]=ln(V,a),V[0]=yB(g)/(102060*l),V[1]=-gB(g)/(20995200*c),V[2]=wB(g)/(36741600*f),V[3]=0,
V[4]=0,V[5]=0,fo[3]=ln(V,a),u=ln(fo,1/r),s=q/F,s*=s,w=-(u*u)/(2*g)+t9(g)+S*t9(S)/g,tB(u)<.7?(V[0]=g,V[1]=y,V[2]=(1-2*g)/
3,V[3]=qB(g)/(36*y),V[4]=bB(g)/(270*h),V[5]=0,C=ln(V,u)):(b=nB(w),V[0]=b,V[1]=s,V[2]=0,V[3]=3*s*(3*s+1)/6,V[4]=4*s*(4*s+
1)*(4*s+2)/24,V[5]=5*s*(5*s+1)*(5*s+2)*(5*s+3)/120,C=ln(V,b),(C-g)*u<0&&(C=1-C)),u<0?(o=0,n=g):(o=g,n=1),(C<o||C>n)&&(C=
(o+n)/2),i=aB(-w,s),C=uB(i,C,o,n,32,100),C}n9.exports=NB});var i9=p((jee,s9)=>{var lo=1e3,po=lo*60,vo=po*60,mo=vo*24,AB=mo*365.25;s9.exports=function(e,r){r=r||{};var t=typeof e;if(t===
"string"&&e.length>0)return SB(e);if(t==="number"&&isNaN(e)===!1)return r.long?OB(e):EB(e);throw new Error("val is not a\
 non-empty string or a valid number. val="+JSON.stringify(e))};function SB(e){if(e=String(e),!(e.length>100)){var r=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.
exec(e);if(r){var t=parseFloat(r[1]),n=(r[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"\
y":return t*AB;case"days":case"day":case"d":return t*mo;case"hours":case"hour":case"hrs":case"hr":case"h":return t*vo;case"\
minutes":case"minute":case"mins":case"min":case"m":return t*po;case"seconds":case"second":case"secs":case"sec":case"s":return t*
lo;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:return}}}}function EB(e){return e>=
mo?Math.round(e/mo)+"d":e>=vo?Math.round(e/vo)+"h":e>=po?Math.round(e/po)+"m":e>=lo?Math.round(e/lo)+"s":e+"ms"}function OB(e){
return Gs(e,mo,"day")||Gs(e,vo,"hour")||Gs(e,po,"minute")||Gs(e,lo,"second")||e+" ms"}function Gs(e,r,t){if(!(e<r))return e<
r*1.5?Math.floor(e/r)+" "+t:Math.ceil(e/r)+" "+t+"s"}});var u9=p((Y,a9)=>{Y=a9.exports=Ua.debug=Ua.default=Ua;Y.coerce=LB;Y.disable=TB;Y.enable=_B;Y.enabled=MB;Y.humanize=i9();
Y.names=[];Y.skips=[];Y.formatters={};var Ba;function IB(e){var r=0,t;for(t in e)r=(r<<5)-r+e.charCodeAt(t),r|=0;return Y.
colors[Math.abs(r)%Y.colors.length]}function Ua(e){function r(){if(r.enabled){var t=r,n=+new Date,o=n-(Ba||n);t.diff=o,t.
prev=Ba,t.curr=n,Ba=n;for(var s=new Array(arguments.length),i=0;i<s.length;i++)s[i]=arguments[i];s[0]=Y.coerce(s[0]),typeof s[0]!=
"string"&&s.unshift("%O");var a=0;s[0]=s[0].replace(/%([a-zA-Z%])/g,function(f,c){if(f==="%%")return f;a++;var l=Y.formatters[c];
if(typeof l=="function"){var v=s[a];f=l.call(t,v),s.splice(a,1),a--}return f}),Y.formatArgs.call(t,s);var u=r.log||Y.log||
console.log.bind(console);u.apply(t,s)}}return r.namespace=e,r.enabled=Y.enabled(e),r.useColors=Y.useColors(),r.color=IB(
e),typeof Y.init=="function"&&Y.init(r),r}function _B(e){Y.save(e),Y.names=[],Y.skips=[];for(var r=(typeof e=="string"?e:
"").split(/[\s,]+/),t=r.length,n=0;n<t;n++)r[n]&&(e=r[n].replace(/\*/g,".*?"),e[0]==="-"?Y.skips.push(new RegExp("^"+e.substr(
1)+"$")):Y.names.push(new RegExp("^"+e+"$")))}function TB(){Y.enable("")}function MB(e){var r,t;for(r=0,t=Y.skips.length;r<
t;r++)if(Y.skips[r].test(e))return!1;for(r=0,t=Y.names.length;r<t;r++)if(Y.names[r].test(e))return!0;return!1}function LB(e){
return e instanceof Error?e.stack||e.message:e}});var Ga=p((Se,f9)=>{Se=f9.exports=u9();Se.log=RB;Se.formatArgs=FB;Se.save=PB;Se.load=c9;Se.useColors=CB;Se.storage=typeof chrome<
"u"&&typeof chrome.storage<"u"?chrome.storage.local:DB();Se.colors=["lightseagreen","forestgreen","goldenrod","dodgerblu\
e","darkorchid","crimson"];function CB(){return typeof window<"u"&&window.process&&window.process.type==="renderer"?!0:typeof document<
"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.
userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<"u"&&
navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}Se.formatters.j=function(e){try{return JSON.
stringify(e)}catch(r){return"[UnexpectedJSONParseError]: "+r.message}};function FB(e){var r=this.useColors;if(e[0]=(r?"%\
c":"")+this.namespace+(r?" %c":" ")+e[0]+(r?"%c ":" ")+"+"+Se.humanize(this.diff),!!r){var t="color: "+this.color;e.splice(
1,0,t,"color: inherit");var n=0,o=0;e[0].replace(/%[a-zA-Z%]/g,function(s){s!=="%%"&&(n++,s==="%c"&&(o=n))}),e.splice(o,
0,t)}}function RB(){return typeof console=="object"&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}
function PB(e){try{e==null?Se.storage.removeItem("debug"):Se.storage.debug=e}catch{}}function c9(){var e;try{e=Se.storage.
debug}catch{}return!e&&typeof process<"u"&&"env"in process&&(e=process.env.DEBUG),e}Se.enable(c9());function DB(){try{return window.
localStorage}catch{}}});var ho=p(($ee,l9)=>{"use strict";var WB=34028234663852886e22;l9.exports=WB});var h9=p((Kee,m9)=>{"use strict";var kB=Ga(),p9=qa(),HB=$(),BB=se(),v9=x(),UB=ho(),d9=kB("gammaincinv:higher_newton");function GB(e,r,t,n,o,s,i,a){
var u,f,c,l,v,d,h,y,w,g,S,q,F,b;b=e,S=1,q=1,d=r*r,f=e;do{if(b=e,h=b*b,t===0){if(u=(1-r)*v9(b)+b+s,u>v9(UB))return d9("Wa\
rning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."),f;
F=BB(u)}else F=-i*b;a?(y=p9(b,r,!0,!1),c=-F*(y-n)):(w=p9(b,r,!0,!0),c=F*(w-o)),F=c,n>1e-120||q>1?(l=.5*(b-r+1)/b,v=(2*h-
4*b*r+4*b+2*d-3*r+1)/h,v/=6,e=b+F*(1+F*(l+F*v))):e=b+F,S=HB(b/e-1),q+=1,b=e,b<0&&(b=f,q=100)}while(S>2e-14&&q<35);return(S>
2e-14||q>99)&&d9("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value ob\
tained for the root is given as output."),g=b||0,g}m9.exports=GB});var g9=p((Yee,y9)=>{"use strict";function XB(e){return e===0?0:0+e*(1+e*(1+e*(1.5+e*(2.6666666666666665+e*(5.208333333333333+
e*10.8)))))}y9.exports=XB});var q9=p((Qee,w9)=>{"use strict";function VB(e){return e===0?1:1+e*(1+e*(.3333333333333333+e*(.027777777777777776+e*(-.003703703703703704+
e*(.0002314814814814815+e*5878894767783657e-20)))))}w9.exports=VB});var Xa=p((Zee,N9)=>{"use strict";var jB=$(),$B=se(),b9=x(),KB=_r(),YB=g9(),QB=q9(),ZB=1e-8,xB=.08333333333333333,JB=.008333333333333333,
pn=[1,0,0,0,0,0];function zB(e){var r,t,n,o,s,i,a,u,f;if(f=e*e*.5,e===0?s=0:e<-1?(u=$B(-1-f),s=YB(u)):e<1?(u=e,s=QB(u)):
(u=11+f,i=b9(u),s=u+i,u=1/u,r=i*i,t=r*i,n=t*i,o=n*i,pn[1]=(2-i)*.5,pn[2]=(-9*i+6+2*r)/6,pn[3]=-(3*t+36*i-22*r-12)*xB,pn[4]=
(60+350*r-300*i-125*t+12*n)/60,pn[5]=-(-120-274*n+900*i-1700*r+1125*t+20*o)*JB,s+=i*u*KB(pn,u)),u=1,e>-3.5&&e<-.03||e>.03&&
e<40){u=1,a=s;do s=a*(f+b9(a))/(a-1),u=jB(a/s-1),a=s;while(u>ZB)}return s}N9.exports=zB});var S9=p((xee,A9)=>{"use strict";var eU=.9189385332046728;A9.exports=eU});var O9=p((Jee,E9)=>{"use strict";var rU=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2340875228178749e-22,
72291210671127e-22,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,
346551e-22,-55471e-22,9548e-22,-1748e-22,332e-22,-58e-22];function tU(e,r){var t,n,o,s,i;n=0,o=0,t=r+r,i=e;do s=o,o=n,n=
t*o-s+rU[i],i-=1;while(i>=0);return(n-s)/2}E9.exports=tU});var _9=p((zee,I9)=>{"use strict";function nU(e){return e===0?.025721014990011306:.025721014990011306+e*(.08247596616699963+
e*(-.0025328157302663564+e*(.0006099292666946337+e*(-.00033543297638406+e*.000250505279903))))}I9.exports=nU});var M9=p((ere,T9)=>{"use strict";function oU(e){return e===0?.08333333333333333:.08333333333333333+e*(-.002777777777777778+
e*(.0007936507936507937+e*-.0005952380952380953))}T9.exports=oU});var C9=p((rre,L9)=>{"use strict";var Va=nn(),Xs=x(),ja=S9(),sU=ro(),iU=ho(),aU=O9(),uU=_9(),cU=M9(),fU=.30865217988013566;
function lU(e){var r;return e<sU?iU:e<1?Va(e+1)-(e+.5)*Xs(e)+e-ja:e<2?Va(e)-(e-.5)*Xs(e)+e-ja:e<3?Va(e-1)-(e-.5)*Xs(e)+e-
ja+Xs(e-1):e<12?(r=18/(e*e)-1,aU(17,r)/(12*e)):(r=1/(e*e),e<1e3?uU(r)/(fU+r)/e:cU(r)/e)}L9.exports=lU});var P9=p((tre,R9)=>{"use strict";var F9=se(),pU=or(),vU=x(),dU=ho(),mU=Yn(),hU=C9();function yU(e){return e>=3?F9(hU(e)):
e>0?pU(e)/(F9(-e+(e-.5)*vU(e))*mU):dU}R9.exports=yU});var W9=p((nre,D9)=>{"use strict";function gU(e){var r,t,n;return e===0?-.3333333333438:(e<0?r=-e:r=e,r<=1?(t=-.3333333333438+
e*(-.2070740359969+e*(-.05041806657154+e*(-.004923635739372+e*-4293658292782e-17))),n=1+e*(.7045554412463+e*(.2118190062224+
e*(.03048648397436+e*.001605037988091)))):(e=1/e,t=-4293658292782e-17+e*(-.004923635739372+e*(-.05041806657154+e*(-.2070740359969+
e*-.3333333333438))),n=.001605037988091+e*(.03048648397436+e*(.2118190062224+e*(.7045554412463+e*1)))),t/n)}D9.exports=gU});var H9=p((ore,k9)=>{"use strict";var wU=$(),qU=x(),bU=Xa(),NU=W9();function AU(e){var r;return wU(e)<1?NU(e):(r=bU(e),qU(
e/(r-1))/e)}k9.exports=AU});var U9=p((sre,B9)=>{"use strict";function SU(e){var r,t,n;return e===0?-.0172847633523:(e<0?r=-e:r=e,r<=1?(t=-.0172847633523+
e*(-.0159372646475+e*(-.00464910887221+e*(-.00060683488776+e*-614830384279e-17))),n=1+e*(.764050615669+e*(.297143406325+
e*(.0579490176079+e*.00574558524851)))):(e=1/e,t=-614830384279e-17+e*(-.00060683488776+e*(-.00464910887221+e*(-.0159372646475+
e*-.0172847633523))),n=.00574558524851+e*(.0579490176079+e*(.297143406325+e*(.764050615669+e*1)))),t/n)}B9.exports=SU});var X9=p((ire,G9)=>{"use strict";function EU(e){var r,t,n;return e===0?-.0172839517431:(e<0?r=-e:r=e,r<=1?(t=-.0172839517431+
e*(-.0146362417966+e*(-.00357406772616+e*(-.000391032032692+e*249634036069e-17))),n=1+e*(.690560400696+e*(.249962384741+
e*(.0443843438769+e*.00424073217211)))):(e=1/e,t=249634036069e-17+e*(-.000391032032692+e*(-.00357406772616+e*(-.0146362417966+
e*-.0172839517431))),n=.00424073217211+e*(.0443843438769+e*(.249962384741+e*(.690560400696+e*1)))),t/n)}G9.exports=EU});var j9=p((are,V9)=>{"use strict";function OU(e){var r,t,n;return e===0?.99994466948:(e<0?r=-e:r=e,r<=1?(t=.99994466948+e*
(104.649839762+e*(857.204033806+e*(731.901559577+e*45.5174411671))),n=1+e*(104.526456943+e*(823.313447808+e*(3119.93802124+
e*3970.03311219)))):(e=1/e,t=45.5174411671+e*(731.901559577+e*(857.204033806+e*(104.649839762+e*.99994466948))),n=3970.03311219+
e*(3119.93802124+e*(823.313447808+e*(104.526456943+e*1)))),t/n)}V9.exports=OU});var K9=p((ure,$9)=>{"use strict";var IU=x(),_U=U9(),TU=X9(),MU=j9();function LU(e){var r,t;return e<-5?(t=e*e,r=IU(-e),(12-
t-6*(r*r))/(12*t*e)):e<-2?_U(e):e<2?TU(e):e<1e3?(t=1/e,MU(e)/(-12*e)):-1/(12*e)}$9.exports=LU});var Q9=p((cre,Y9)=>{"use strict";function CU(e){var r,t,n;return e===0?.0495346498136:(e<0?r=-e:r=e,r<=1?(t=.0495346498136+
e*(.0299521337141+e*(.00688296911516+e*(.000512634846317+e*-201411722031e-16))),n=1+e*(.759803615283+e*(.261547111595+e*
(.0464854522477+e*.00403751193496)))):(e=1/e,t=-201411722031e-16+e*(.000512634846317+e*(.00688296911516+e*(.0299521337141+
e*.0495346498136))),n=.00403751193496+e*(.0464854522477+e*(.261547111595+e*(.759803615283+e*1)))),t/n)}Y9.exports=CU});var x9=p((fre,Z9)=>{"use strict";function FU(e){var r,t,n;return e===0?.00452313583942:(e<0?r=-e:r=e,r<=1?(t=.00452313583942+
e*(.00120744920113+e*(-789724156582e-16+e*(-504476066942e-16+e*-535770949796e-17))),n=1+e*(.912203410349+e*(.405368773071+
e*(.0901638932349+e*.00948935714996)))):(e=1/e,t=-535770949796e-17+e*(-504476066942e-16+e*(-789724156582e-16+e*(.00120744920113+
e*.00452313583942))),n=.00948935714996+e*(.0901638932349+e*(.405368773071+e*(.912203410349+e*1)))),t/n)}Z9.exports=FU});var z9=p((lre,J9)=>{"use strict";function RU(e){var r,t,n;return e===0?.00439937562904:(e<0?r=-e:r=e,r<=1?(t=.00439937562904+
e*(.000487225670639+e*(-.000128470657374+e*(529110969589e-17+e*15716677175e-17))),n=1+e*(.794435257415+e*(.333094721709+
e*(.0703527806143+e*.00806110846078)))):(e=1/e,t=15716677175e-17+e*(529110969589e-17+e*(-.000128470657374+e*(.000487225670639+
e*.00439937562904))),n=.00806110846078+e*(.0703527806143+e*(.333094721709+e*(.794435257415+e*1)))),t/n)}J9.exports=RU});var ry=p((pre,ey)=>{"use strict";function PU(e){var r,t,n;return e===0?-.0011481191232:(e<0?r=-e:r=e,r<=1?(t=-.0011481191232+
e*(-.112850923276+e*(1.51623048511+e*(-.218472031183+e*.0730002451555))),n=1+e*(14.2482206905+e*(69.7360396285+e*(218.938950816+
e*277.067027185)))):(e=1/e,t=.0730002451555+e*(-.218472031183+e*(1.51623048511+e*(-.112850923276+e*-.0011481191232))),n=
277.067027185+e*(218.938950816+e*(69.7360396285+e*(14.2482206905+e*1)))),t/n)}ey.exports=PU});var ny=p((vre,ty)=>{"use strict";function DU(e){var r,t,n;return e===0?-.000145727889667:(e<0?r=-e:r=e,r<=1?(t=-.000145727889667+
e*(-.290806748131+e*(-13.308504545+e*(199.722374056+e*-11.4311378756))),n=1+e*(139.612587808+e*(2189.01116348+e*(7115.24019009+
e*45574.6081453)))):(e=1/e,t=-11.4311378756+e*(199.722374056+e*(-13.308504545+e*(-.290806748131+e*-.000145727889667))),n=
45574.6081453+e*(7115.24019009+e*(2189.01116348+e*(139.612587808+e*1)))),t/n)}ty.exports=DU});var iy=p((dre,sy)=>{"use strict";var oy=x(),WU=Q9(),kU=x9(),HU=z9(),BU=ry(),UU=ny();function GU(e){var r,t;return e<-8?(r=
e*e,t=oy(-e)/e,(-30+e*t*(6*r*t*t-12+r))/(12*e*r*r)):e<-4?WU(e)/(e*e):e<-2?kU(e):e<2?HU(e):e<10?(r=1/e,BU(r)/(e*e)):e<100?
(r=1/e,UU(r)/(e*e)):-oy(e)/(12*e*e*e)}sy.exports=GU});var my=p((mre,dy)=>{"use strict";var XU=Ga(),ay=_r(),Qe=nn(),VU=Ir(),uy=or(),Vs=te(),cy=$(),vn=se(),jU=zr(),$U=fe(),ke=x(),
KU=Yn(),YU=ho(),QU=ia(),ZU=h9(),fy=Xa(),ly=P9(),xU=H9(),JU=K9(),zU=iy(),eG=XU("gammaincinv:compute"),ut=.5,$a=.3333333333333333,
rG=.25,py=.2,vy=.16666666666666666,tG=.08333333333333333,nG=.041666666666666664,He=[0,0,0,0,0];function oG(e,r,t){var n,
o,s,i,a,u,f,c,l,v,d,h,y,w,g,S,q,F,b,C,N,H,I,R,U,z,ve,ee,L,j,Wt,b0,N0,A0,yc,be,ce,S0,Ne,yr,Ge,E0,O0,I0;if(r<ut?(i=!0,a=r,
E0=-1):(i=!1,a=t,E0=1),Ne=0,cy(e-1)<1e-4&&(yr=0,i?r<.001?(b0=r*r,ee=b0*r,Wt=ee*r,C=Wt*r,b=C*r,N=r+b0*ut+ee*$a+Wt*rG+C*py+
b*vy):N=-ke(1-r):N=-ke(t),e===1?(Ne=2,A0=N):(s=Qe(e),Ne=1)),t<1e-30&&e<ut&&(yr=0,N=-ke(t*uy(e))+(e-1)*ke(-ke(t*uy(e))),Ne=
1,s=Qe(e)),e>1&&e<500&&r<1e-80){for(yr=0,u=1/e,n=1/(e+1),N=(Qe(e+1)+ke(r))*u,N=vn(N),w=N,S0=0;S0<10;S0++)N=w*vn(N*u)*$U(
1-N*n,u);Ne=1,s=Qe(e)}if(f=1/e*(ke(r)+Qe(e+1)),f<ke(py*(1+e))&&Ne===0&&(Ge=vn(f),yr=0,H=e*e,N0=H*e,L=N0*e,g=e+1,d=g*g,v=
g*d,l=d*d,S=e+2,c=S*S,q=e+3,He[0]=1,He[1]=1/g,He[2]=ut*(3*e+5)/(d*S),He[3]=$a*(31+8*H+33*e)/(v*S*q),He[4]=nG*(2888+1179*
N0+125*L+3971*H+5661*e)/(l*c*q*(e+4)),N=Ge*ay(He,Ge),s=Qe(e),Ne=1),e<10&&Ne===0&&(h=Vs(e)/(ly(e)*KU),y=jU(.02,h),t<y&&(yr=
0,be=1-e,z=be*be,ve=z*be,F=Vs(-2/e*ke(t/h)),N=e*fy(F),ce=ke(N),N>5?(I=ce*ce,R=I*ce,U=R*ce,Ge=1/N,He[0]=ce-1,He[1]=(3*be-
2*be*ce+I-2*ce+2)*ut,He[2]=(24*be*ce-11*z-24*be-6*I+12*ce-12-9*be*I+6*z*ce+2*R)*vy,He[3]=(-12*ve*ce+8.04*be*I-114*z*ce+(72+
36*I)+(3*U-72*ce+162)*(be-168*be*ce)-(12*R+25*ve)-(22*be*R+36*z*I+120*z))*tG,He[4]=0,N=N-ce+be*Ge*ay(He,Ge)):(Ge=1/N,I=ce*
ce,yc=ce-1,O0=ce-be*Ge*yc,O0<N&&(N-=O0)),s=Qe(e),Ne=1)),cy(a-ut)<1e-5&&Ne===0&&(yr=0,u=1/e,N=e-$a+(.019753086419753086+.007211444248481286*
u)*u,s=Qe(e),Ne=1),e<1&&Ne===0&&(yr=0,i?N=vn(1/e*(ke(a)+Qe(e+1))):N=vn(1/e*(ke(1-a)+Qe(e+1))),s=Qe(e),Ne=1),Ne===0)if(yr=
1,u=1/e,Ge=VU(2*a),F=E0*Ge/Vs(e*ut),Ge<YU)F+=(xU(F)+(JU(F)+zU(F)*u)*u)*u,N=e*fy(F),I0=F,j=-Vs(e/QU)*vn(-ut*e*I0*I0)/ly(e),
o=1/j;else return eG("Warning: Overflow problems in one or more steps of the computation."),NaN;return Ne<2&&(A0=ZU(N,e,
yr,r,t,s,o,i)),A0}dy.exports=oG});var qy=p((hre,wy)=>{"use strict";var hy=X(),sG=ro(),yy=re(),gy=my();function iG(e,r,t){return hy(e)||hy(r)?NaN:r<sG?NaN:
e>1||e<0?NaN:t===!0?e===0?yy:e===1?0:gy(r,1-e,e):e===0?0:e===1?yy:gy(r,e,1-e)}wy.exports=iG});var Ny=p((yre,by)=>{"use strict";var aG=qy();by.exports=aG});var Sy=p((gre,Ay)=>{"use strict";var uG=5e-324;Ay.exports=uG});var _y=p((wre,Iy)=>{"use strict";var Ey=Ny(),Oy=x(),cG=te(),fG=Sy(),lG=Da(),pG=Ha();function vG(e,r,t,n){var o,s,i,a,u,f,
c,l,v,d,h,y,w,g,S,q,F,b,C,N,H,I,R,U,z,ve,ee,L,j,Wt;return t<n?u=Ey(t,r,!0):u=Ey(n,r,!1),u/=e,g=r/e,L=cG(1+g),b=L*L,C=b*L,
N=b*b,H=C*b,I=C*C,R=N*C,U=N*N,z=H*N,c=H*H,ee=u-g,S=ee*ee,q=S*ee,F=S*S,ve=L+1,l=ve*ve,v=ve*l,d=l*l,h=(L+2)*(L-1)/(3*L),h+=
(C+9*b+21*L+5)*ee/(36*b*ve),h-=(N-13*C+69*b+167*L+46)*S/(1620*l*C),h-=(7*H+21*N+70*C+26*b-93*L-31)*q/(6480*v*N),h-=(75*I+
202*H+188*N-888*C-1345*b+118*L+138)*F/(272160*d*H),y=(28*N+131*C+402*b+581*L+208)*(L-1)/(1620*ve*C),y-=(35*I-154*H-623*N-
1636*C-3983*b-3514*L-925)*ee/(12960*l*N),y-=(2132*R+7915*I+16821*H+35066*N+87490*C+141183*b+95993*L+21640)*S/(816480*H*v),
y-=(11053*U+53308*R+117010*I+163924*H+116188*N-258428*C-677042*b-481940*L-105497)*q/(14696640*d*I),w=-((3592*R+8375*I-1323*
H-29198*N-89578*C-154413*b-116063*L-29632)*(L-1))/(816480*H*l),w-=(442043*z+2054169*U+3803094*R+3470754*I+2141568*H-2393568*
N-19904934*C-34714674*b-23128299*L-5253353)*ee/(146966400*I*v),w-=(116932*c+819281*z+2378172*U+4341330*R+6806004*I+10622748*
H+18739500*N+30651894*C+30869976*b+15431867*L+2919016)*S/(146966400*d*R),f=u+h/e+y/(e*e)+w/(e*e*e),f<=0&&(f=fG),j=f-g*Oy(
f)+(1+g)*Oy(1+g)-g,o=1/(1+g),i=f<g?o:0,a=f<g?1:o,Wt=(i+a)/2,s=lG(j,g),pG(s,Wt,i,a,32,100)}Iy.exports=vG});var My=p((qre,Ty)=>{"use strict";var le=$(),dG=Ot(),Ka=Wa(),mG=Mt(),Ya=et();function hG(e,r,t,n,o,s){var i,a,u,f,c,l,v,d,
h,y,w,g,S,q,F,b;q=0,a=!1,l=r,c=dG(1,1-o),h=mG(1e7*r,1e7),v=0,u=h,f=h,d=s;do{if(v=q,f=u,u=h,S=e(l),q=S[0],F=S[1],b=S[2],d-=
1,q===0)break;if(F===0?(v===0&&(l===t?r=n:r=t,v=e(r),h=r-l),Ka(v)*Ka(q)<0?h<0?h=(l-t)/2:h=(l-n)/2:h<0?h=(l-n)/2:h=(l-t)/
2):b===0?h=q/F:(y=2*q,g=2*F-q*(b/F),le(g)<1&&le(y)>=le(g)*Ya?h=q/F:h=y/g,h*F/q<0&&(h=q/F,le(h)>2*le(r)&&(h=(h<0?-1:1)*2*
le(r)))),i=le(h/f),i>.8&&i<2&&(h=h>0?(l-t)/2:(l-n)/2,le(h)>l&&(h=Ka(h)*l),f=h*3),r=l,l-=h,l<t){if(le(t)<1&&le(l)>1&&Ya/le(
l)<le(t)?w=1e3:w=l/t,le(w)<1&&(w=1/w),!a&&w>0&&w<3)h=.99*(r-t),l=r-h,a=!0;else if(h=(r-t)/2,l=r-h,l===t||l===n)break}else if(l>
n){if(le(n)<1&&le(l)>1&&Ya/le(l)<le(n)?w=1e3:w=l/n,le(w)<1&&(w=1/w),!a&&w>0&&w<3)h=.99*(r-n),l=r-h,a=!0;else if(h=(r-n)/
2,l=r-h,l===t||l===n)break}h>0?n=r:t=r}while(d&&le(l*c)<le(h));return l}Ty.exports=hG});var Cy=p((bre,Ly)=>{"use strict";var yG=Fa().assign,gG=$(),wG=et(),Qa=Zr();function qG(e,r,t,n){return o;function o(s){var i,
a,u,f,c;return c=1-s,i=[0,0],yG(s,e,r,!0,n,i,1,0),f=i[0]-t,a=i[1],n&&(a=-a),c===0&&(c=Qa*64),s===0&&(s=Qa*64),u=a*(-(c*e)+
(r-2)*s+1),gG(u)<c*s*wG&&(u/=c*s),n&&(u=-u),a===0&&(a=(n?-1:1)*Qa*64),[f,a,u]}}Ly.exports=qG});var Gy=p((Nre,Uy)=>{"use strict";var bG=_r(),Fy=Ds(),Za=It(),Ry=nr(),NG=is(),dn=Ui(),Py=te(),AG=$(),Dy=se(),pr=fe(),Wy=en(),
SG=Mt(),EG=zr(),ky=x(),xa=Zr(),Hy=ps(),By=Ke(),OG=wh(),IG=Nh(),_G=o9(),TG=_y(),MG=My(),LG=Cy(),CG=32,FG=1e3,Rt=[0,0,0,0,
0];function RG(e,r,t,n){var o,s,i,a,u,f,c,l,v,d,h,y,w,g,S,q,F,b,C,N,H,I,R,U,z,ve,ee,L,j;if(s=!1,n===0)return[1,0];if(t===
0)return[0,1];if(e===1){if(r===1)return[t,1-t];y=r,r=e,e=y,y=n,n=t,t=y,s=!0}if(L=0,a=0,f=1,e===.5){if(r===.5)return L=Wy(
t*Hy),L*=L,j=Wy(n*Hy),j*=j,[L,j];r>.5&&(y=r,r=e,e=y,y=n,n=t,t=y,s=!s)}if(r===.5&&e>=.5&&t!==1)H={},L=OG(e,t,H),j=H.value;else{
if(r===1)return t<n?e>1?(L=pr(t,1/e),j=-Za(ky(t)/e)):(L=pr(t,1/e),j=1-L):(L=Dy(Ry(-n)/e),j=-Za(Ry(-n)/e)),s&&(y=j,j=L,L=
y),[L,j];if(e+r>5)t>.5&&(y=r,r=e,e=y,y=n,n=t,t=y,s=!s),v=EG(e,r),l=SG(e,r),Py(v)>l-v&&v>5?(L=IG(e,r,t),j=1-L):(z=e+r,u=NG(
Py(e/z)),i=v/z,i>=.2&&i<=.8&&z>=10?(h=pr(t,1/e),h<.0025&&e+r<200?L=h*pr(e*dn(e,r),1/e):L=_G(t,z,u),j=1-L):(e<r&&(y=r,r=e,
e=y,y=n,n=t,t=y,s=!s),d=0,r<2&&(d=dn(e,r)),d===0?j=1:(j=pr(r*n*d,1/r),L=1-j)),j>1e-5&&(L=TG(e,r,t,n),j=1-L));else if(e<1&&
r<1){if(N=(1-e)/(2-e-r),q=Fy(N,e,r)-t,AG(q)/t<By*3)return s?[1-N,N]:[N,1-N];q<0&&(y=r,r=e,e=y,y=n,n=t,t=y,s=!s,N=1-N),C=
pr(e*t*dn(e,r),1/e),L=C/(1+C),j=1/(1+C),L>N&&(L=N),f=N}else e>1&&r>1?(N=(e-1)/(e+r-2),w=(r-1)/(e+r-2),b=Fy(N,e,r)-t,b<0&&
(y=r,r=e,e=y,y=n,n=t,t=y,y=w,w=N,N=y,s=!s),F=ky(t*e*dn(e,r))/e,L=Dy(F),j=L<.9?1-L:-Za(F),r<e&&L<.2&&(g=e-1,S=r-1,I=e*e,R=
e*I,U=r*r,Rt[0]=0,Rt[1]=1,Rt[2]=S/g,g*=g,Rt[3]=S*(3*e*r+5*r+I-e-4)/(2*(e+2)*g),g*=e+1,Rt[4]=S*(33*e*U+31*U+8*I*U-30*e*r-
47*r+11*I*r+6*R*r+18+4*e-R+I*I-10*I),Rt[4]/=3*(e+3)*(e+2)*g,L=bG(Rt,L)),L>N&&(L=N),f=N):(r<e&&(y=r,r=e,e=y,y=n,n=t,t=y,s=
!s),pr(t,1/e)<.5?(L=pr(t*e*dn(e,r),1/e),L===0&&(L=xa),j=1-L):(j=pr(1-pr(t,r*dn(e,r)),1/r),j===0&&(j=xa),L=1-j))}return L>
.5&&(y=r,r=e,e=y,y=n,n=t,t=y,y=j,j=L,L=y,s=!s,ve=1-f,ee=1-a,a=ve,f=ee),a===0&&(s?(a=By,L<a&&(L=a)):a=xa,L<a&&(L=a)),o=CG,
L<1e-50&&(e<1||r<1)&&(o*=3,o/=2),c=LG(e,r,t<n?t:n,t>=n),L=MG(c,L,a,f,o,FG),L===a&&(L=0),s?[1-L,L]:[L,1-L]}Uy.exports=RG});var Vy=p((Are,Xy)=>{"use strict";var PG=Gy();Xy.exports=PG});var Ky=p((Sre,$y)=>{"use strict";var Ja=X(),jy=Vy();function DG(e,r,t,n){return Ja(e)||Ja(r)||Ja(t)?NaN:r<=0||t<=0?NaN:e<
0||e>1?NaN:n?jy(r,t,1-e,e)[0]:jy(r,t,e,1-e)[0]}$y.exports=DG});var za=p((Ere,Yy)=>{"use strict";var WG=Ky();Yy.exports=WG});var Zy=p((Ore,Qy)=>{"use strict";var kG=za(),eu=X();function HG(e,r,t){return eu(e)||eu(r)||eu(t)||r<=0||t<=0||e<0||e>1?
NaN:kG(e,r,t)}Qy.exports=HG});var Jy=p((Ire,xy)=>{"use strict";function BG(e){return r;function r(){return e}}xy.exports=BG});var yo=p((_re,zy)=>{"use strict";var UG=Jy();zy.exports=UG});var rg=p((Tre,eg)=>{"use strict";var GG=yo(),XG=za(),ru=X();function VG(e,r){if(ru(e)||ru(r)||e<=0||r<=0)return GG(NaN);
return t;function t(n){return ru(n)||n<0||n>1?NaN:XG(n,e,r)}}eg.exports=VG});var og=p((Mre,ng)=>{"use strict";var jG=Or(),tg=Zy(),$G=rg();jG(tg,"factory",$G);ng.exports=tg});var ig=p((Lre,sg)=>{"use strict";var KG=Te();function YG(e){return KG(e)===e&&e>=0}sg.exports=YG});var go=p((Cre,ag)=>{"use strict";var QG=ig();ag.exports=QG});var cg=p((Fre,ug)=>{"use strict";var ZG=go(),xG=Ds(),tu=X(),JG=Te(),zG=re();function eX(e,r,t){return tu(e)||tu(r)||tu(t)||
t<0||t>1||!ZG(r)||r===zG?NaN:e<0?0:e>=r?1:(e=JG(e+1e-7),xG(t,e+1,r-e,!0,!0))}ug.exports=eX});var lg=p((Rre,fg)=>{"use strict";var rX=go(),tX=yo(),nX=Ds(),nu=X(),oX=Te(),sX=re();function iX(e,r){if(nu(e)||nu(r)||r<
0||r>1||!rX(e)||e===sX)return tX(NaN);return t;function t(n){return nu(n)?NaN:n<0?0:n>=e?1:(n=oX(n+1e-7),nX(r,n+1,e-n,!0,
!0))}}fg.exports=iX});var mn=p((Pre,vg)=>{"use strict";var aX=Or(),pg=cg(),uX=lg();aX(pg,"factory",uX);vg.exports=pg});var ou=p((Dre,dg)=>{"use strict";var cX=mn();function fX(e,r,t,n){for(;e!==0&&cX(e-1,t,n)>=r;)e-=1;return e}dg.exports=fX});var su=p((Wre,mg)=>{"use strict";var lX=mn();function pX(e,r,t,n){for(e+=1;lX(e,t,n)<r;)e+=1;return e}mg.exports=pX});var wg=p((kre,gg)=>{"use strict";var vX=go(),hg=Ir(),iu=X(),dX=jn(),mX=te(),hX=mn(),yg=fn(),yX=re(),gX=ou(),wX=su();function qX(e,r,t){
var n,o,s,i,a,u,f;return iu(e)||iu(r)||iu(t)||e<0||e>1||t<0||t>1||!vX(r)||r===yX?NaN:e===1||t===1?r:e===0||t===0||r===0?
0:(a=r*t,s=mX(r*t*(1-t)),n=1/s,e<.5?f=-hg(2*e)*yg:f=hg(2*(1-e))*yg,u=f*f,i=f+n*(u-1)/6,o=dX(a+s*i),hX(o,r,t)>=e?gX(o,e,r,
t):wX(o,e,r,t))}gg.exports=qX});var bg=p((Hre,qg)=>{"use strict";var bX=X();function NX(e,r){return bX(e)||e<0||e>1?NaN:r}qg.exports=NX});var Sg=p((Bre,Ag)=>{"use strict";var AX=yo(),Ng=X();function SX(e){if(Ng(e))return AX(NaN);return r;function r(t){return Ng(
t)||t<0||t>1?NaN:e}}Ag.exports=SX});var Ig=p((Ure,Og)=>{"use strict";var EX=Or(),Eg=bg(),OX=Sg();EX(Eg,"factory",OX);Og.exports=Eg});var Cg=p((Gre,Lg)=>{"use strict";var IX=go(),_X=yo(),_g=Ig().factory,Tg=Ir(),au=X(),TX=jn(),MX=te(),LX=mn(),Mg=fn(),CX=re(),
FX=ou(),RX=su();function PX(e,r){var t,n,o;if(au(e)||au(r)||!IX(e)||e===CX||r<0||r>1)return _X(NaN);if(r===0||e===0)return _g(
0);if(r===1)return _g(e);return o=e*r,n=MX(e*r*(1-r)),t=1/n,s;function s(i){var a,u,f,c;return au(i)||i<0||i>1?NaN:i===0?
0:i===1?e:(i<.5?c=-Tg(2*i)*Mg:c=Tg(2*(1-i))*Mg,f=c*c,u=c+t*(f-1)/6,a=TX(o+n*u),LX(a,e,r)>=i?FX(a,i,e,r):RX(a,i,e,r))}}Lg.
exports=PX});var Pg=p((Xre,Rg)=>{"use strict";var DX=Or(),Fg=wg(),WX=Cg();DX(Fg,"factory",WX);Rg.exports=Fg});var D=JSON.parse(document.getElementById("data")?.textContent??""),Br=D.few,m=D.columns,me=-1,vt=1,dt=3,mt=0,_0=1,T0=2,kt=3,
wc=4,M0=5,ht=1,An=2,Fo=3,Sn=4,gr=5;function nN(e){if(Array.isArray(e))return Int32Array.from(e);let r=new Int32Array(e.n).
fill(e.most),t=-1;return e.steps.forEach((n,o)=>{t+=n,r[t]=e.others[o]}),r}for(let e of[m.events,m.waits,m.verdicts,m.chains,
m.links,m.floats,m.findings,m.published]){let r=e;for(let t of Object.keys(r))r[t]=nN(r[t])}function xe(e){let r=new Int32Array(
e.length+1);for(let t=0;t<e.length;t+=1)r[t+1]=r[t]+e[t];return r}var E={n:m.cases.length,events:xe(m.events.of),waits:xe(
m.waits.of),verdicts:xe(m.verdicts.of),chains:xe(m.chains.of),links:xe(m.links.of),floats:xe(m.floats.of),findings:xe(m.
findings.of),published:xe(m.published.of),byName:new Map(m.cases.map((e,r)=>[e[0],r]))};function ie(e){return e<0?"":m.texts[e]}
function Z(e){return m.cases[e][0]}function oN(e){return m.mores[e]}function Xe(e){return m.steps[e][1]}function Je(e){return e<
0?"":m.standards[e][0]}function L0(e,r){let t=m.waits.stop[e];if(t>=0)return m.events.at[r+t]+m.events.span[r+t];let n=r+
m.waits.start[e];return m.waits.state[e]===vt?m.asOf[1]:m.events.at[n]+m.events.span[n]}function Ht(e){let r=[];for(let t=E.
events[e];t<E.events[e+1];t+=1){let n=m.events;r.push({activity:n.activity[t],name:m.activities[n.activity[t]][1],agency:m.
activities[n.activity[t]][2],at:n.at[t],end:n.at[t]+n.span[t],when:ie(n.when[t]),row:ie(n.row[t]),more:oN(n.more[t])})}return r}
function sN(e){let r=[];for(let t=E.verdicts[e];t<E.verdicts[e+1];t+=1){let n=m.verdicts;r.push({standard:n.standard[t],
outcome:n.outcome[t],elapsed:ie(n.elapsed[t]),due:ie(n.due[t]),dueAt:n.dueAt[t],before:ie(n.before[t]),beforeAt:n.beforeAt[t],
over:ie(n.over[t]),note:ie(n.note[t])})}return r}function yt(e){let r=E.events[e],t=[];for(let n=E.waits[e];n<E.waits[e+
1];n+=1){let o=m.waits,s=r+o.start[n],i=o.stop[n]<0?me:r+o.stop[n],a=m.events.at[s];t.push({step:o.step[n],title:Xe(o.step[n]),
agency:o.agency[n],kind:o.kind[n],passed:o.passed[n],said:ie(o.said[n]),open:o.state[n]===vt,start:a,startEnd:a+m.events.
span[s],stopBegin:i<0?me:m.events.at[i],stop:Math.max(L0(n,r),a),rows:[s,i].filter(u=>u>=0).map(u=>ie(m.events.row[u])).
join(" to "),verdicts:sN(n)})}return t}function Ro(e){let r=[];for(let t=E.findings[e];t<E.findings[e+1];t+=1){let n=m.findings;
r.push({finding:ie(n.finding[t]),sentence:ie(n.sentence[t]),rows:ie(n.rows[t])})}return r}var Po=["site","from","to","agency","step","outcome","find","case","align","scale","sort","zoom","part"],M={},qc=[];function iN(){
let e=new URLSearchParams(location.hash.includes("=")?location.hash.slice(1):""),r={};for(let t of Po){let n=e.get(t);n&&
(r[t]=n)}return r}function aN(){let e=new URLSearchParams;for(let t of Po)M[t]&&e.set(t,M[t]);let r=e.toString();return r?
"#"+r:location.pathname+location.search}function C0(e){let r=Po.filter(t=>e[t]!==M[t]);if(r.length)for(let t of qc)t.keys.
some(n=>r.includes(n))&&t.act()}function Ee(e){let r={...M};Object.assign(M,e);for(let t of Po)M[t]||delete M[t];history.
replaceState(null,"",aN()),C0(r)}function Ve(e,r){qc.push({keys:e,act:r})}function F0(){let e=M;return M=iN(),e}var Do={displaylogo:!1,displayModeBar:!1,responsive:!1};function A(e){return document.getElementById(e)}function ae(e){return Array.
from(document.querySelectorAll(e))}function bc(e,r,t){for(let[n,o]of Object.entries(r||{}))o!=null&&e.setAttribute(n,String(
o));return e.append(...t),e}function _(e,r,...t){return bc(document.createElement(e),r,t)}function P(e,r,...t){return bc(
document.createElementNS("http://www.w3.org/2000/svg",e),r,t)}function En(e,r){let t=_("button",{type:"button"},e);return t.
addEventListener("click",r),t}function he(e,r){return _("tr",null,...e.map((t,n)=>{let o=r&&r.includes(n)?"n":null;return n?
_("td",{class:o},t):_("th",{scope:"row",class:o},t)}))}function On(e,r,t){let n=_("tr",null,...e.map((o,s)=>_("th",{scope:"\
col",class:t&&t.includes(s)?"n":null},o)));return _("table",null,_("thead",null,n),_("tbody",null,...r.map(o=>he(o,t))))}
function Ur(e,r){return _("div",{class:"scroll",tabindex:"0",role:"region","aria-label":r},e)}function de(e){let r=e.map(
t=>Array.from(t.childNodes,n=>n.cloneNode(!0)));return function(){e.forEach((t,n)=>{t.replaceChildren(...r[n].map(o=>o.cloneNode(
!0)))})}}var uN=/^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/;function cN(e){return Array.from(e.rows).filter(
r=>!r.hidden).map(r=>Array.from(r.cells,t=>{let o=(t.querySelector("svg")?t.querySelector("svg").getAttribute("aria-labe\
l")||t.textContent:t.innerText||t.textContent).replace(/\s+/g," ").trim();return uN.test(o)?"'"+o:o}))}function fN(e){return e.
map(r=>r.map(t=>/[",\n]/.test(t)?'"'+t.replace(/"/g,'""')+'"':t).join(",")).join(`
`)+`
`}function R0(e,r,t){let n=_("a",{download:t});n.href=URL.createObjectURL(new Blob([e],{type:r})),n.click(),setTimeout(()=>{
URL.revokeObjectURL(n.href)},1e4)}function lN(e){return(e.dataset.name||(e.querySelector(".title")||e).textContent).toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)||"chart"}async function pN(e){let r=e.map(t=>t.join("	")).join(
`
`);try{await navigator.clipboard.writeText(r)}catch{let t=_("textarea",{class:"away","aria-hidden":"true"});t.value=r,document.
body.append(t),t.select(),document.execCommand("copy"),t.remove()}}function vN(){let e=Array.from(document.styleSheets[0].
cssRules),r=e.find(n=>n.selectorText===":root")?.style,t=n=>n.cssText.replace(/var\((--[\w-]+)\)/g,(o,s)=>r?r.getPropertyValue(
s).trim():"");return e.filter(n=>n.selectorText&&n.selectorText.includes(".draw")).map(t).join(`
`)}function dN(e){let r=P("g",null),t=34,n=300,o=(s,i,a)=>{let u=s.cloneNode(!0);u.setAttribute("x",i),u.setAttribute("y",
t),r.append(u),n=Math.max(n,i+s.viewBox.baseVal.width+(a?700:0)),t+=s.viewBox.baseVal.height};for(let s of e.querySelectorAll(
".drawing svg.draw"))o(s,0,!1);for(let s of e.querySelectorAll("#case-list tr")){let i=s.querySelectorAll("th, td"),a=s.
querySelector("svg.draw");if(!a)continue;let u=i[2].textContent;r.append(P("text",{x:8,y:t+20},i[0].textContent),P("text",
{class:"under",x:130+a.viewBox.baseVal.width,y:t+20},u.length>112?u.slice(0,111)+"\u2026":u)),o(a,120,!0)}return{body:r,
width:n,height:t}}function mN(e){let r=e.closest("section").querySelector(".scope"),t=e.querySelector(":scope > .scope[d\
ata-scope=still]")||r.dataset.scope!=="chosen",n=document.body.dataset.choice;return n?[t?"All "+m.caseNoun[1]:"Chosen: "+
n]:[]}function Nc(e,r){let t=[document.body.dataset.marking+". Position at "+document.body.dataset.asOf+". "+document.body.
dataset.inputs].concat(mN(e)),n=P("svg",{xmlns:"http://www.w3.org/2000/svg",width:r.width,height:r.height+12+18*t.length,
class:"draw"},P("style",null,vN()),P("rect",{width:"100%",height:"100%",fill:"#ffffff"}),P("text",{class:"picture-title",
x:8,y:22},e.querySelector(".title").textContent),r.body,...t.map((o,s)=>P("text",{class:"under",x:8,y:r.height+18+18*s},
o)));return new XMLSerializer().serializeToString(n)}async function Ac(e){let r=e.querySelector(".js-plotly-plot");if(!r)
return Nc(e,dN(e));let[t,n]=[r.offsetWidth,r.offsetHeight],o=await Plotly.toImage(r,{format:"svg",width:t,height:n}),s=decodeURIComponent(
o.slice(o.indexOf(",")+1));return Nc(e,{body:P("g",{transform:"translate(0,30)"},Sc),width:t,height:n+30}).replace(Sc,()=>s)}
var Sc="[the drawing]";async function hN(e,r){let t=new Image;t.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(
e),await t.decode();let n=_("canvas",{width:t.width*2,height:t.height*2});n.getContext("2d").drawImage(t,0,0,n.width,n.height),
n.toBlob(o=>{R0(o,"image/png",r)})}function In(e){let r=lN,t=function(){return cN(e.querySelector("table"))},n=_("span",
{class:"done",role:"status"}),o=[En("Copy the table",()=>{pN(t()).then(()=>{n.textContent="Copied."})}),En("Save as CSV",
()=>{R0("\uFEFF"+fN(t()),"text/csv",r(e)+".csv")})];e.matches("figure")&&o.push(En("Save as SVG",()=>{Ac(e).then(u=>{R0(
u,"image/svg+xml",r(e)+".svg")})}),En("Save as PNG",()=>{Ac(e).then(u=>hN(u,r(e)+".png"))}));let s=e.dataset.name?e.dataset.
name.replace(/-/g," "):e.querySelector(".title").textContent,i=_("div",{class:"tools",role:"group","aria-label":"Take aw\
ay: "+s},...o,n),a=e.querySelector("details.behind");a?a.before(i):e.append(i)}function Ec(){for(let e of document.querySelectorAll(
"figure.chart, .takeaway"))e.querySelector(":scope > .tools")||In(e)}var _n=["within","beyond","open","unclear","plain","plain-open"],Wo=0,Gr=1,Ic=new WeakMap,je=_("div",{class:"tip",hidden:""}),
yN=0;function gN(e){let r=(s,i,...a)=>P("pattern",{id:e+s,width:i,height:i,patternUnits:"userSpaceOnUse"},P("rect",{class:"\
pat-"+s,width:i,height:i}),...a),t=(s,i)=>P("path",{class:"pat-line-"+i,d:s}),n=P("path",{class:"pat-line-plain-open",d:"\
M1,5 H6"}),o=s=>P("circle",{class:"pat-dot-"+s,cx:3.5,cy:3.5,r:1.3});return P("defs",null,r("beyond",7,t("M-1,8 L8,-1 M-\
1,1 L1,-1 M6,8 L8,6","beyond")),r("open",7,o("open")),r("unclear",7,t("M0,0 L7,7 M7,0 L0,7","unclear")),r("plain-open",10,
n))}function wN(e,r){let t=_n[e];return["within","plain"].includes(t)?null:"url(#"+r+t+")"}function Tn(e,...r){let t=P("\
g",{class:"mark",role:"img",tabindex:"-1","aria-label":e.reduce((n,o)=>n+(n.endsWith(".")?" ":". ")+o)},...r);return Ic.
set(t,e),t}function wr(e,r,t,n,o,s){return P("rect",{class:"part "+_n[e],fill:wN(e,r),x:t,y:n,width:Math.max(o,2),height:s})}
function Bt(e,r,t,n,o){let s=[""];for(let a of e.split(" ")){let u=s.length-1;s[u]&&s[u].length+a.length>=n?s.push(a):s[u]+=
(s[u]?" ":"")+a}s.length>2&&(s[1]=s.slice(1).join(" ").slice(0,n-1)+"\u2026",s.length=2);let i=P("text",{class:o,x:r,y:t-
(s.length-1)*7.5});return s.forEach((a,u)=>{i.append(P("tspan",{x:r,dy:u?15:0},a))}),i}function Xr(e,r,t){let n="d"+(yN+=
1)+"-",o=P("svg",{class:"draw "+(t||""),viewBox:"0 0 "+e+" "+r,width:e,height:r,"data-patterns":n});return o.append(gN(n)),
{root:o,id:n,width:e}}function Oc(e,r){let t=Ic.get(e);if(!t)return;je.replaceChildren(...t.map((i,a)=>_(a?"div":"strong",
null,i))),je.hidden=!1;let n=e.getBoundingClientRect(),o=Math.max(8,Math.min(r===void 0?n.left:r+16,document.documentElement.
clientWidth-je.offsetWidth-8)),s=n.bottom+je.offsetHeight+10<window.innerHeight;je.style.left=o+window.scrollX+"px",je.style.
top=(s?n.bottom:Math.max(n.top-je.offsetHeight,0))+window.scrollY+"px"}function P0(){je.hidden=!0}function qN(e,r){let t=r.
indexOf(e.target.closest(".mark"));if(t<0||e.ctrlKey||e.altKey||e.metaKey)return;let n={ArrowRight:t+1,ArrowDown:t+1,ArrowLeft:t-
1,ArrowUp:t-1,Home:0,End:r.length-1};if(!(e.key in n))return;let o=r[n[e.key]];e.preventDefault(),o&&(r[t].tabIndex=-1,o.
tabIndex=0,o.focus())}function ko(e,...r){e.replaceChildren(...r);let t=e.querySelector(".mark");t&&(t.tabIndex=0)}function _c(){
document.body.append(je),je.setAttribute("aria-hidden","true"),document.addEventListener("pointerover",e=>{let r=e.target.
closest&&e.target.closest(".mark");r?Oc(r,e.clientX):!je.contains(e.target)&&!(document.activeElement&&document.activeElement.
matches(".mark"))&&P0()}),document.addEventListener("focusin",e=>{e.target.matches(".mark")?Oc(e.target):P0()}),document.
addEventListener("keydown",e=>{e.key==="Escape"&&P0();let r=e.target.closest&&e.target.closest(".drawing");r&&qN(e,Array.
from(r.querySelectorAll(".mark")))})}var ze=86400,gt=["January","February","March","April","May","June","July","August","September","October","November","Dec\
ember"],Mn=new Map(m.holidays);function bN(e){let r=m.offsets,t=r.length-1;for(;t>0&&e<r[t][0];)t-=1;return e+r[t][1]}function qr(e){
return(m.base+bN(e))/ze}function qe(e){return Math.floor(qr(e))}function br(e){return new Date(e*ze*1e3)}function D0(e){
return(e+3)%7>=5}function W0(e){return!D0(e)&&!Mn.has(e)}var Tc=(function(){let e=qe(0)-400,r=qe(m.offsets[m.offsets.length-
1][0])+4e3,t=[0];for(let n=e;n<r;n+=1)t.push(t[t.length-1]+(W0(n)?1:0));return function(n){return t[Math.min(Math.max(n-
e,0),t.length-1)]}})();function Ho(e,r){return r<e?-Ho(r,e):r===e?0:Tc(r)-Tc(e+1)+1}function Ln(e){let r=br(e);return r.
getUTCFullYear()*12+r.getUTCMonth()}function er(e){return Date.UTC(Math.floor(e/12),e%12,1)/1e3/ze}function Bo(e){let[r,
t]=[Math.min(...e),Math.max(...e)];return e.length?Array.from({length:t-r+1},(n,o)=>r+o):[]}function ge(e){return e===null?
"":br(e).toISOString().slice(0,10)}var Vr=["site","from","to","agency","step","outcome","find"],oe=document.body.dataset.detail==="all"&&E.n>0,W=[];function NN(e){
let r=1/0;for(let t=E.events[e];t<E.events[e+1];t+=1)r=Math.min(r,m.events.at[t]);return qe(r)}function AN(e,r){for(let[
t,n]of e)if(t===r)return n;return""}var SN=m.mores.map(e=>AN(e,"site")),wt=Array.from({length:E.n},(e,r)=>NN(r));function EN(e,r){
for(let t=E.events[e];t<E.events[e+1];t+=1)if(SN[m.events.more[t]]===r)return!0;return!1}function k0(e){return m.results.
findIndex(r=>r[0]===e)}function ON(){let e=M.agency?m.agencies.indexOf(M.agency):me,r=M.step?m.steps.findIndex(n=>n[0]===
M.step):me,t=M.outcome?k0(M.outcome):me;return e<0&&r<0&&t<0?null:function(n){return e>=0&&m.waits.agency[n]!==e||r>=0&&
m.waits.step[n]!==r?!1:t<0||m.waits.result[n]===t}}function Cn(e){let r=Date.parse(e+"T00:00:00Z");return Number.isNaN(r)?
NaN:r/1e3/ze}function H0(){let e=ON(),r=Cn(M.from||""),t=Cn(M.to||""),n=!Number.isNaN(r)||!Number.isNaN(t),o=(M.find||"").
toLowerCase();W=[];for(let s=0;s<E.n;s+=1)if(!(wt[s]<r||wt[s]>t||n&&wt[s]===1/0)&&!(o&&!Z(s).toLowerCase().includes(o))&&
!(M.site&&!EN(s,M.site))){if(e){let i=!1;for(let a=E.waits[s];a<E.waits[s+1]&&!i;a+=1)i=e(a);if(!i)continue}W.push(s)}}function B(){
return Vr.some(e=>M[e])}function Fn(e,r){let t=e.reduce((o,s)=>Math.min(o,wt[s]),1/0),n=qe(m.asOf[1]);return m.periods.map(
(o,s)=>({name:o[0],begin:o[1],end:o[2],words:r[s][0],recalculated:r[s][1]})).filter(o=>(o.begin===null||o.begin<=n)&&(o.
end===null||o.end>=t))}function Uo(){return m.periods.findIndex(e=>ge(e[1])===(M.from||"")&&ge(e[2])===(M.to||""))}function Ce(e,r){let t=Math.pow(10,r||0),n=Math.floor(Math.abs(e)*t+.5+1e-9);return n?(e<0?-n:n)/t:0}function Ut(e){return Math.
abs(e)>=96?Math.trunc(e):Math.trunc(e*10)/10}function Gt(e){return e.toLocaleString("en-GB",{minimumFractionDigits:1,maximumFractionDigits:1}).
replace(/\.0$/,"")}function Xt(e){let r=Math.floor(e);return e-r===.5?r%2?r+1:r:Math.round(e)}function T(e){return e.toLocaleString("en-GB")}function k(e,r,t){return T(e)+" "+(e===1?r:t||r+"s")}function G(e){let r=Ce(
e*100);return r>=100&&e<1?"over 99%":r<=0&&e>0?"under 1%":r+"%"}function Fe(e,r){if(r==="hours"&&e<1)return k(Math.floor(
e*60),"minute");let t=Gt(Ut(e)),n=r==="hours"&&e>=96?" ("+T(Math.floor(e/24))+" days)":"";return t+" "+(t==="1"?r.slice(
0,-1):r)+n}function Vt(e,r,t){let n=Fe(e,t),o=Fe(r,t);return n===o?n:(n.endsWith(t)?n.slice(0,-t.length).trim():n)+" to "+
o}function Nr(e){let r=e.slice(1,2);return r!==r.toLowerCase()?e:e.slice(0,1).toLowerCase()+e.slice(1)}function Mc(e,r){
return G(e)+" to "+G(r)}function Pe(e){return k(e,...m.caseNoun)}function Ar(e){return/^case\b/i.test(Z(e))?Z(e):"Case "+Z(e)}function rr(e){return Ar(
e).replace(/^C/,"c")}function jr(e){return ie(m.cases[e][1])||"No late wait, no missed aim, nothing too early or unclear\
, and no practice point."}function _N(e,r){return e===An&&m.steps[r][2]?m.notEnoughNotice:m.outcomes[e]}function Rn(e,r){
return e.over?e.over+(e.outcome===gr?", still waiting":""):_N(e.outcome,r)}function B0(e){return e.said+(e.open?" (still\
 open)":"")}function Lc(e,r){return(e.standard>=0?Je(e.standard)+": ":"")+Rn(e,r)}function Sr(e){let r=br(e);return r.getUTCDate()+" "+gt[r.getUTCMonth()]+" "+r.getUTCFullYear()}function Pn(e){let r=br(
e),t=n=>String(n).padStart(2,"0");return t(r.getUTCDate())+"/"+t(r.getUTCMonth()+1)+"/"+r.getUTCFullYear()}function U0(e){
return gt[e%12]+" "+Math.floor(e/12)}function Cc(e,r){return(e===null?"":", from "+Sr(e))+(r===null?"":", to "+Sr(r))}var G0=34;function jt(e,r,t){let n=Math.max(e.clientWidth||1e3,280),o=n<700,s=o?8:300,i=o?G0+36:G0,a=30+i*Math.max(r.length,
1)+8,u=Xr(n,a,"bars"),f=o?n-s-12:(n-s)*.66,c=t.to-t.from||1,l=d=>s+(d-t.from)/c*f,v=0;for(let[d,h]of t.ticks){let y=h.length*
3.3,w=l(d)-y<0;l(d)-(w?0:y)<v||(v=l(d)+(w?2:1)*y+8,u.root.append(P("line",{class:"grid",x1:l(d),x2:l(d),y1:24,y2:a-4}),P(
"text",{class:w?"tick first":"tick",x:l(d),y:16},h)))}r.forEach((d,h)=>{let y=30+h*i+(o?22:0);u.root.append(o?Bt(d.label,
s,y-7,Math.floor(n/7),"row-label narrow"):Bt(d.label,s-12,y+19,42,"row-label")),u.root.append(Tn(d.lines,P("rect",{class:"\
catch",x:s,y:y-2,width:n-s,height:G0-4}),...d.parts.filter(g=>g[2]>g[1]||d.parts.length===1).map(g=>wr(g[0],u.id,l(g[1]),
y+4,l(g[2])-l(g[1]),20))));let w=Math.max(...d.parts.map(g=>g[2]));u.root.append(P("text",{class:"said","paint-order":"s\
troke",x:o?s:l(w)+8,y:y+(o?38:19)},d.said))}),u.root.setAttribute("role","group"),u.root.setAttribute("aria-label",t.title+
". "+t.says+" Arrow keys go from bar to bar."),ko(e,u.root)}var $t={hours:"hours",days:"days",working:"working days"};function TN(e,r){for(let t=E.events[e];t<E.events[e+1];t+=1)if(m.
events.activity[t]===r)return m.events.at[t]+m.events.span[t];return null}function MN(e,r){let t=qr(e),n=Math.floor(t),o=Ho(
r,n);return n===r||W0(n)?o+t-n:n>r?o:o+1}function qt(){return m.activities.findIndex(e=>e[0]===M.align)}function Kt(e){let r=qt();
if(r<0)return{kind:"dates",at:qr};let t=TN(e,r);if(t===null)return null;let n=qe(t);return M.scale==="hours"?{kind:"hour\
s",at:o=>(o-t)/3600,day:n,anchor:t}:M.scale==="days"?{kind:"days",at:o=>qr(o)-n,day:n,anchor:t}:{kind:"working",at:o=>MN(
o,n),day:n,anchor:t}}function Fc(e,r){if(e.kind==="dates")return"";let t=Nr(m.activities[qt()][1]),n={hours:(r-e.anchor)/
3600,days:qe(r)-e.day,working:Ho(e.day,qe(r))}[e.kind],o=$t[e.kind],s=n<0?" before ":" after ";return Fe(Math.abs(n),o)+
s+t}function Go(e,r,t,n){if(e.kind==="dates")return X0(r,t,n);let o=Math.max(t-r,1e-9)/n,s=e.kind==="hours"?[1,2,3,6,12,
24,48,72,168,336,720,1440,2880,8760]:[1,2,5,10,15,20,50,100,200,500,1e3,2e3],i=s.find(u=>u>=o)||s[s.length-1],a=[];for(let u=Math.
ceil(r/i)*i;u<=t;u+=i)a.push([u,T(u||0),a.length?"":$t[e.kind]]);return a}function Rc(e,r,t){if(e.kind==="working"||!["d\
ates","days"].includes(e.kind))return[];let n=Math.floor(r)+(e.day||0),o=Math.ceil(t)+(e.day||0);if(o-n>750)return[];let s=[];
for(let i=n;i<=o;i+=1){let a=Mn.has(i)?"holiday":D0(i)?"weekend":"",u=s[s.length-1];a&&(u&&u.kind===a&&u.to===i?u.to=i+1:
s.push({kind:a,from:i,to:i+1}))}return s.map(i=>({kind:i.kind,from:i.from-(e.day||0),to:i.to-(e.day||0),day:i.from}))}function Xo(e,r){
let t=Math.max(e,1)/r,n=Math.pow(10,Math.floor(Math.log10(t))),o=Math.max([1,2,5,10].map(i=>i*n).find(i=>i>=t)??t,1),s=[];
for(let i=0;i<=e;i+=o)s.push(i);return s}function X0(e,r,t){let n=r-e,o=[],s=[1,2,7,14].find(u=>n/u<=t),i=u=>(u+3)%7===0,
a=[1,2,3,6,12,24,60].find(u=>n/(30.4*u)<=t)||120;for(let u=Math.ceil(e),f=-1/0;u<=r;u+=1){let c=br(u),l=c.getUTCDate()===
1&&(c.getUTCFullYear()*12+c.getUTCMonth())%a===0;(s?(s<7||i(u))&&u-f>=s:l)&&(f=u,o.push([u,c.getUTCDate()+" "+gt[c.getUTCMonth()].
slice(0,3),String(c.getUTCFullYear())]))}return o}var LN=[["within","Within the limit"],["beyond","Past the limit"],["open","Still open, with an arrow"],["unclear","Canno\
t tell from the dates"],["plain","No published limit"],["plain-open","No published limit, still open"]];function CN(e,r,t,n){
let o=P("g",null);return e==="limit"?o.append(P("path",{class:"limit",d:"M"+(t+11)+","+(n-3)+"v19"})):e==="event"?o.append(
Bc(t+11,n+7)):e==="imprecise"?o.append(Vo(t,t+22,n+7)):e==="weekend"||e==="holiday"?o.append(P("rect",{class:e,x:t,y:n,width:22,
height:14})):o.append(wr(_n.indexOf(e),r,t,n,22,13)),o}function Dc(e,r,t){let n=new Set(r.map(u=>_n[u.kind]));r.some(u=>u.
passed>=0)&&n.add("beyond");let o=LN.filter(u=>n.has(u[0])).concat([["limit","A limit"],["event","An event"],["imprecise",
"Exact time not recorded"]]);(t.kind==="dates"||t.kind==="days")&&o.push(["weekend","Weekend"],["holiday","Bank holiday"]);
let s=Xr(e,10,"legend"),i=4,a=6;for(let[u,f]of o){let c=30+f.length*6.4+16;i>4&&i+c>e&&(i=4,a+=22),s.root.append(CN(u,s.
id,i,a),P("text",{class:"event-name","paint-order":"stroke",x:i+29,y:a+11},f)),i+=c}return s.root.setAttribute("height",
a+24),s.root.setAttribute("viewBox","0 0 "+e+" "+(a+24)),s.root.setAttribute("aria-hidden","true"),s.root}function FN(e,r,t,n,o){
if(r.kind==="dates")for(let[s,i,a]of m.periods){let u=Math.max(i===null?n:t.of(i),n),f=Math.min(a===null?e.width:t.of(a+
1),e.width);f<=u||(e.root.append(P("rect",{class:"period",x:u,y:0,width:f-u,height:o},P("title",null,s+Cc(i,a)))),o===Dn&&
f-u>s.length*6&&e.root.append(P("text",{class:"period-name",x:u+4,y:o-3},s)))}}var Wc=34,kc=20,RN=17,PN=15,$r=15;function Er(){
return document.body.classList.contains("printing")}function Hc(){return Er()?PN:RN}function DN(e,r){let t=new Set(e.map(
n=>n.agency));for(let n of r)t.add(n.agency);return[...t].map(n=>({name:m.agencies[n],events:e.filter(o=>o.agency===n),waits:r.
filter(o=>o.agency===n)}))}function WN(e,r){let t=e.filter(n=>n.open).reduce((n,o)=>Math.max(n,B0(o).length),0);return Math.
min(Math.max((t*6.3+36)/r,.14),.4)}function kN(e,r,t,n){let o=r.flatMap(f=>[e.at(f.at),e.at(f.end)]);(!o.length||t.some(
f=>f.open))&&o.push(e.at(m.asOf[1]));let s=Math.min(...o),i=Math.max(...o),a=i+(i-s)*.25;for(let f of t)for(let c of f.verdicts)
c.dueAt>=0&&e.at(c.dueAt)<=a&&(i=Math.max(i,e.at(c.dueAt)));let u=Math.max((i-s)*.02,e.kind==="hours"?2:.2);return[s-u,i+
u+(i-s)*n/(1-n)]}function HN(e,r){let t=Fc(r,e.end);return[e.name,e.when].concat(t?[t]:[],e.more.map(n=>n[0]+": "+n[1]),
"Row: "+e.row)}function BN(e){let r=[e.title,"Elapsed: "+e.verdicts[0].elapsed];for(let n of e.verdicts){let o=Rn(n,e.step);
n.standard<0?r.push((n.standard===me?"No published standard: ":"No standard in force: ")+o):r.push(Je(n.standard)+": "+m.
standards[n.standard][1],o+(n.due?" (due "+n.due+")":""))}let t=new Set(e.verdicts.map(n=>n.note).filter(Boolean));for(let n of t)
r.push("Note: "+n);return e.startEnd>e.start&&r.push("Exact time of the start not recorded"),e.stopBegin>=0&&e.stop>e.stopBegin&&
r.push("Exact time of the end not recorded"),r.concat("Rows: "+e.rows)}function UN(e,r,t){let n=[];return e.map(o=>{let s=(r(
o.at)+r(o.end))/2,i=o.name.length*6.2+18,a=s+i>t&&s-i>0,u=a?s-i:s-7,f=a?s+7:s+i,c=n.findIndex(l=>l<=u);return c<0&&(c=n.
push(0)-1),n[c]=f,{event:o,middle:s,level:c,flip:a}})}function Bc(e,r){return P("path",{class:"event",d:"M"+e+","+(r-6)+
"l6,6l-6,6l-6,-6z"})}function GN(e,r,t,n){return e.map(o=>{let s=r+o.level*Hc()+9,i=n(o.event.end)-n(o.event.at);return Tn(
HN(o.event,t),...i>14?[Vo(n(o.event.at),n(o.event.end),s)]:[],Bc(o.middle,s),P("text",{class:"event-name","paint-order":"\
stroke",x:o.middle+(o.flip?-10:10),y:s+4,"text-anchor":o.flip?"end":"start"},o.event.name))})}function Vo(e,r,t){return P(
"path",{class:"imprecise",d:"M"+e+","+(t-3)+"v6m0,-3H"+r+"m0,-3v6"})}function XN(e,r,t){return e.verdicts.flatMap(n=>[n.
dueAt,n.beforeAt]).filter(n=>n>=0).map(n=>P("path",{class:"limit",d:"M"+r(n)+","+(t-5)+"v"+($r+10)}))}function VN(e,r,t,n,o,s){
let i=t(e.start),a=e.passed>=0?t(e.passed):t(e.stop),u=t(e.stop),f=[P("rect",{class:"catch",x:o,y:n-6,width:s-o,height:(Er()?
kc:Wc)-4}),wr(e.kind,r,i,n,a-i,$r)];return e.passed>=0&&f.push(wr(Gr,r,a,n,u-a,$r)),e.startEnd>e.start&&t(e.startEnd)-i>
3&&f.push(Vo(i,t(e.startEnd),n+$r+5)),e.stopBegin>=0&&u-t(e.stopBegin)>3&&f.push(Vo(t(e.stopBegin),u,n+$r+5)),f.push(...XN(
e,t,n)),e.open&&f.push(P("path",{class:"arrow",d:"M"+u+","+(n-3)+"l11,"+($r/2+3)+"l-11,"+($r/2+3)+"z"})),f.push(jN(e,t,n,
o,s)),Tn(BN(e),...f)}function jN(e,r,t,n,o){let s=B0(e),i=s.length*6.3+12,a=e.verdicts.flatMap(h=>[h.dueAt,h.beforeAt]).
filter(h=>h>=0&&r(h)<=o).map(r),u=Math.max(r(e.stop)+(e.open?12:0),...a)+7,f=Math.min(r(e.start),...a)-7,c=u+i<=o,l=!c&&
f-i>=n,v=c?Math.max(u,n+4):l?f:o-4,d=!c&&!l&&n<20?$r:0;return P("text",{class:"said","paint-order":"stroke",x:v,y:t+12+d,
"text-anchor":c?"start":"end"},s)}var Dn=50,Pc=60;function Uc(e,r,t,n,o,s,i){for(let a of Rc(r,n,o)){let u=Math.max(t.of(
a.from),s),f=Math.min(t.of(a.to),e.width);if(f<=u)continue;let c=P("rect",{class:a.kind,x:u,y:0,width:f-u,height:i});a.kind===
"holiday"&&c.append(P("title",null,Sr(a.day)+": "+Mn.get(a.day))),e.root.append(c)}FN(e,r,t,s,i)}function $N(e,r,t,n,o){
for(let[s]of r)t.of(s)>=n&&e.root.append(P("line",{class:"grid",x1:t.of(s),x2:t.of(s),y1:0,y2:o}))}function V0(e,r,t,n,o,s){
let i=Xr(e,Dn,"scale");Uc(i,t,n,n.from,n.to,o,Dn);let a=-1/0;for(let[f,c,l]of r){let v=n.of(f);v<o||v>e-16||v<a||(a=v+Math.
max(c.length,l.length)*6.2+6,i.root.append(P("text",{class:"tick",x:v,y:17},c),P("text",{class:"tick low",x:v,y:32},l),P(
"line",{class:"grid",x1:v,x2:v,y1:36,y2:Dn})))}let u=n.at(m.asOf[1]);return u>=o&&u<=e&&i.root.append(P("line",{class:"a\
s-of",x1:u,x2:u,y1:36,y2:Dn})),i.root.setAttribute("aria-hidden","true"),o>20&&i.root.append(P("text",{class:"row-label",
x:o-12,y:24},jo(t,s))),i.root}function jo(e,r){if(e.kind==="dates")return r===null?"Dates":Ar(r)+", by date";let t=Nr(m.
activities[qt()][1]),n=$t[e.kind]+" from "+t,o=n.length>44?n.slice(0,43)+"\u2026":n;return o.slice(0,1).toUpperCase()+o.
slice(1)}function $o(e,r,t,n,o){let s=i=>n+(i-r)/(t-r||1)*(o-n);return{of:s,at:i=>s(e.at(i)),from:r,to:t}}function KN(e,r,t,n,o,s,i){
let a=o<20,u=n.at,f=UN(r.events,u,s),c=i;e.root.append(P("line",{class:"lane",x1:0,x2:s,y1:c,y2:c}),P("text",{class:"lan\
e-name",x:4,y:c+16},r.name)),a&&(c+=20);let l=f.reduce((v,d)=>Math.max(v,d.level+1),1);e.root.append(...GN(f,c+4,t,u)),c+=
l*Hc()+10;for(let v of r.waits)a&&(c+=28),Er()&&v.title.length>Pc&&(c+=8),e.root.append(a?Bt(v.title,4,c-6,Math.floor(s/
6.6),"row-label narrow"):Bt(v.title,o-12,c+18,Er()?Pc:44,"row-label")),e.root.append(VN(v,e.id,u,c+8,o,s)),c+=Er()?kc:Wc;
return c+(a?16:6)}function YN(e,r,t,n,o,s,i){let a=Xr(o,10,"lane-of-case"),u=P("g",null);a.root.append(u);let f=KN(a,e,r,
t,n,o,1)+(i?14:0);a.root.setAttribute("height",f),a.root.setAttribute("viewBox","0 0 "+o+" "+f);let c={root:u,width:o};Uc(
c,r,t,t.from,t.to,n,f),$N(c,s,t,n,f);let l=t.at(m.asOf[1]);return l>=n&&l<=o&&(a.root.append(P("line",{class:"as-of",x1:l,
x2:l,y1:0,y2:f})),i&&a.root.append(P("text",{class:"as-of-words",x:l-5,y:f-4,"text-anchor":"end"},"position at "+document.
body.dataset.asOf))),QN(a.root,a.id+"clip",n,o,f),a.root}function Ko(){let[e,r]=(M.zoom||"").split("-").map(Number);return e>=
0&&r<=1&&e<r?[e,r]:[0,1]}function j0(e,r,t,n){let o=n??Kt(r);if(!o)return null;let s=Ht(r),i=yt(r),a=Math.max(e.clientWidth||
1e3,280),u=a<760?8:308,f=kN(o,s,i,WN(i,a-u)),c=f[1]-f[0],l=$o(o,f[0]+c*t[0],f[0]+c*t[1],u,a),v=Go(o,l.from,l.to,Math.max(
3,(a-u)/90)),d=DN(s,i),h=function(){return V0(a,v,o,l,u,r)},y=d.map((g,S)=>{let q=YN(g,o,l,u,a,v,S===d.length-1);return Er()?
_("div",{class:"whole"},h(),q):q}),w=Er()?[]:[_("div",{class:"sticky"},h())];return{group:_("div",{role:"group"},...y),top:w,
width:a,waits:i,kind:o}}function QN(e,r,t,n,o){e.querySelector("defs").append(P("clipPath",{id:r},P("rect",{x:t-7,y:0,width:n-
t+7,height:o})));for(let s of e.querySelectorAll(".mark, .as-of"))s.setAttribute("clip-path","url(#"+r+")")}function Gc(e,r){let t=e.length+r,n=i=>i<e.length?e[i]:1/0,o=n(t-1>>1),s=n(t>>1);return s===1/0?1/0:o+(s-o)/2}var $0=1e-7;
function Yo(e,r){return e>=r-$0}function Wn(e,r,t){let n=r.findIndex(o=>Yo(o,t));return n<0?1/0:e[n]}function K0(e,r,t,n){
let o=r.findIndex(i=>Yo(i,t));if(o<0)return 1/0;if(r[o]>t+$0)return e[o];let s=r.findIndex(i=>i>t+$0);return(e[o]+(s<0?n:
e[s]))/2}function Oe(e,r){let t=0;for(let n=e.length;t<n;){let o=t+n>>1;e[o]<r?t=o+1:n=o}return t}function $e(e,r){let t=0;
for(let n=e.length;t<n;){let o=t+n>>1;e[o]<=r?t=o+1:n=o}return t}function Y0(e,r,t,n){return t.map(o=>{let s=$e(e,o);return s?
r[s-1]:n})}function Xc(e,r,t){return Y0(e,r,[t],0)[0]}function Ie(...e){let r=Float64Array.from(e.flatMap(t=>Array.from(
t))).sort();return Array.from(r.filter((t,n)=>!n||t!==r[n-1]))}function Qo(e,r,t){let n=(r-e)/(t-1);return Array.from({length:t},
(o,s)=>s===t-1?r:s*n+e)}function Yt(e){return e.reduce((r,t)=>r+t,0)/e.length}function kn(e){return e.slice(1).map((r,t)=>r-
e[t])}function K(e){return e.reduce((r,t)=>r+t,0)}function Q0(e,r,t,n){let o=Array.from(e,(a,u)=>u).sort((a,u)=>e[a]-e[u]||(r[a]===r[u]?t[a]-t[u]:r[a]-r[u])),s={low:[],high:[],
ended:[],weights:[]},i=-1;for(let a of o){if(i>=0&&e[a]===s.low[i]&&r[a]===s.high[i]&&t[a]===s.ended[i]){s.weights[i]+=n[a];
continue}i+=1,s.low.push(e[a]),s.high.push(r[a]),s.ended.push(t[a]),s.weights.push(n[a])}return s}function _e(e,r){return e.
high[r]!==1/0}function Z0(e,r){let t=0;return e.weights.forEach((n,o)=>{r(o)&&(t+=n)}),t}function tr(e){return Z0(e,()=>!0)}
function jc(e){return Z0(e,r=>_e(e,r))}function $c(e){return Z0(e,r=>e.ended[r])}function Hn(e){return e.low.every((r,t)=>!_e(
e,t)||r===e.high[t])}function Qt(e){let r=e.low.map((t,n)=>_e(e,n)?t:1/0);return Q0(e.low,r,e.ended,e.weights)}function Zt(e){
let r=e.low.map((t,n)=>_e(e,n)?e.high[n]:t);return Q0(r,e.high,e.ended,e.weights)}var Kc=0,ZN=2,Vc=["low","high","state"],
xN="n",JN=2e3,zN=[4*86400,28*86400,364*86400],Yc=[[60,60,300,3600],[300,900,3600,14400],[900,3600,14400,86400],[900,14400,
86400,604800],[3600,14400,604800,2419200]];function Zo(e,r){return Yc[r-1][$e(zN,e)]}function Qc(e){let r=Array.from(e.low,
(o,s)=>s).sort((o,s)=>e.low[o]-e.low[s]||e.high[o]-e.high[s]||e.state[o]-e.state[s]),t={low:[],high:[],state:[],n:[]},n=-1;
for(let o of r){if(n>=0&&Vc.every(s=>e[s][o]===t[s][n])){t.n[n]+=e.n[o];continue}n+=1;for(let s of[...Vc,xN])t[s].push(e[s][o])}
return t}function Zc(e,r){let t=e.state.map(s=>s===Kc),n=e.high.map((s,i)=>t[i]?Math.ceil(s/Zo(s,r))*Zo(s,r):s),o=e.low.
map((s,i)=>{if(t[i]&&s===e.high[i])return n[i];let a=t[i]&&s>0?1:0,u=Zo(s-a,r);return Math.floor((s-a)/u)*u+a});return Object.
assign(Qc({low:o,high:n,state:e.state,n:e.n}),{grid:r})}function x0(e,r){let t=Object.assign(Qc(e),{grid:0});for(;r&&t.n.
length>JN&&t.grid<Yc.length;)t=Zc(t,t.grid+1);return t}function xc(e){let r=Math.max(e[0].grid,e[1].grid);return e.map(t=>t.
grid===r?t:Zc(t,r))}function Jc(e,r){return!e||r*3600%Zo(r*3600,e)===0}function Kr(e,r){let t=r?3600:1;return Q0(e.low.map(
n=>n/t),e.high.map((n,o)=>e.state[o]===Kc?n/t:1/0),e.state.map(n=>n===ZN?1:0),e.n)}var Dg=Nn(ns(),1),Wg=Nn(Ir(),1),kg=Nn(og(),1),Hg=Nn(mn(),1),Bg=Nn(Pg(),1);function Ug(e,r,t){return(0,kg.default)(t,e,r)}
function Gg(e,r,t){return(0,Bg.default)(t,e,r)}function uu(e,r,t){return(0,Hg.default)(e,r,t)}function js(e){return-Math.
SQRT2*(0,Wg.default)(2*e)}function Xg(e){return(0,Dg.default)(e/Math.SQRT2)}var wo=.025,Vg=64,kX=Math.sqrt((1-wo)/wo);function qo(e){let r=Ie(e.low),[t,n,o]=[new Float64Array(r.length),new Float64Array(
r.length),new Float64Array(r.length)],s=0;e.low.forEach((v,d)=>{for(;r[s]<v;)s+=1;t[s]+=e.weights[d],_e(e,d)&&(n[s]+=e.weights[d]),
e.ended[d]&&(o[s]+=e.weights[d])});let i=new Float64Array(r.length);for(let v=r.length-1,d=0;v>=0;v-=1)d+=t[v],i[v]=d-n[v]-
o[v];let a=new Float64Array(r.length+1),u=new Float64Array(r.length),f=tr(e),c=1,l=0;a[0]=f;for(let v=0;v<r.length;v+=1)
l+=n[v]/a[v],u[v]=Math.min(l,1),c*=1-(i[v]>0?(t[v]-n[v]-o[v])/Math.max(i[v],1):0),a[v+1]=f*c;return{at:r,share:u,watched:a,
done:n}}function Kg(e){let r=e.at.length,[t,n]=[wo,1-wo].map(i=>({mean:new Float64Array(r),square:new Float64Array(r),tail:i})),
o=1,s=1;for(let i=0;i<r;i+=1){let a=e.watched[i]*(1-(i?e.share[i-1]:0)),u=e.watched[i+1]*(1-e.share[i]),f=e.done[i];f>0&&
(o*=(a-f+1)/(a+1),s*=(a-f+1)*(a-f+2)/((a+1)*(a+2))),n.mean[i]=o*u/(u+1),n.square[i]=s*u/(u+2),t.mean[i]=o,t.square[i]=s}
return{lower:t,upper:n}}function Yg(e,r){let[t,n]=[e.mean[r],e.square[r]];if(!(t>0))return 1;if(!(t<1))return 0;let o=(t-
n)/(n-t*t);return Ug((1-t)*o,t*o,e.tail)}function*cu(e){let r=qo(e),t=Kg(r),n=yield*jg(t.lower),o=yield*jg(t.upper);return Object.
assign(r,{ciLow:n,ciHigh:o,firstCiHigh:1-Math.pow(wo,1/tr(e))})}function*jg(e){let r=new Float64Array(e.mean.length);for(let t=0;t<
r.length;t+=1)r[t]=Math.max(Yg(e,t),t?r[t-1]:0),t%Vg===Vg-1&&(yield);return r}function Qg(e,r){let t=qo(e),n=Kg(t);return[
$g(t.at,n.upper,r),$g(t.at,n.lower,r)]}function $g(e,r,t){let n=e.findIndex((o,s)=>{let i=Math.sqrt(Math.max(r.square[s]-
r.mean[s]*r.mean[s],0));return 1-r.mean[s]+kX*i>=t});for(let o=n<0?e.length:n;o<e.length;o+=1)if(Yo(Yg(r,o),t))return e[o];
return 1/0}var ct=6;var Zg=300;function fu(e,r,t){let n=BX(e,t);return{at:n,low:GX(e,n),high:UX(e,r,n.slice(1).concat(1/0))}}function lu(e,r){
let t=e.low.map((o,s)=>s).filter(r),n=o=>t.map(s=>o[s]);return{low:n(e.low),high:n(e.high),ended:n(e.ended),weights:n(e.
weights)}}function pu(e){return lu(e,r=>_e(e,r))}function HX(e){return lu(e,r=>e.ended[r])}function vu(e){return lu(e,r=>!_e(
e,r)&&!e.ended[r])}function BX(e,r){let t=pu(e),n=Ie(e.low,t.high);if(n.length<=Zg)return n;let o=new Float64Array(n.length);
e.low.forEach((u,f)=>{o[Oe(n,u)]+=e.weights[f]}),t.high.forEach((u,f)=>{o[Oe(n,u)]+=t.weights[f]});for(let u=1;u<n.length;u+=
1)o[u]+=o[u-1];let s=o[n.length-1],i=Qo(o[0],s,Zg).map(u=>n[Oe(o,u)]),a=r.filter(u=>u<n[n.length-1]);return Ie(i,a,a.map(
u=>n[$e(n,u)]))}function $s(e,r){let t=e.map((s,i)=>i).sort((s,i)=>e[s]-e[i]),n=t.map(s=>e[s]),o=new Float64Array(t.length+
1);return t.forEach((s,i)=>{o[i+1]=o[i]+r[s]}),s=>o[Oe(n,s)]}function UX(e,r,t){let{low:n,high:o,weights:s}=pu(e),i=c=>r.
watched[Oe(r.at,c)],a=$s(o,s),u=$s(n,s),f=$s(o,s.map((c,l)=>c/i(o[l])));return t.map(c=>{let l=u(c)-a(c);return Math.min(
f(c)+(l>0?l/i(c):0),1)})}function GX(e,r){let t=vu(e),n=HX(e),o=pu(e),s=tr(e),i=Ie(t.low),a=new Float64Array(i.length);t.
low.forEach((d,h)=>{a[Oe(i,d)]+=t.weights[h]});let u=$s(n.low,n.weights),f=0,c=i.map((d,h)=>{let y=s-u(XX(n.low,d))-f;return f+=
a[h],y}),l=r.map(()=>[]);o.high.forEach((d,h)=>{l[Oe(r,d)].push(h)});let v=new Float64Array(i.length+1);return l.map(d=>{
for(let g of d)v[Oe(i,o.low[g])]+=o.weights[g];let h=0,y=1,w=0;for(let g=0;g<v.length;g+=1)v[g]>0&&(w+=v[g]/y),h+=v[g],g<
a.length&&(y*=1-a[g]/Math.max(c[g]-h,a[g]));return Math.min(w/s,1)})}function XX(e,r){return e.reduce((t,n)=>n>r&&n<t?n:
t,1/0)}function zg(e){let r=e.low.map((S,q)=>_e(e,q)),t=r.map((S,q)=>!S&&!e.ended[q]),n=(S,q)=>S.filter((F,b)=>q[b]),o=e.
ended.map(Boolean),s=Ie(e.low,n(e.high,r)),i=e.low.map((S,q)=>3*Oe(s,S)+(t[q]?2:0)),a=e.high.map((S,q)=>3*(r[q]?Oe(s,S):
s.length-1)+1),[u,f]=VX(Ie(i.filter((S,q)=>!o[q])),Ie(n(a,r))),c=Ie(n(i,o)),l=i.map(S=>Oe(u,S)),v=i.map(S=>Oe(c,S)),d=t.
some((S,q)=>S&&l[q]===u.length)&&t.some((S,q)=>S&&v[q]===c.length),y=c.length+(d?1:0)+u.length-1,w=new Map;e.low.forEach(
(S,q)=>{let F=r[q]?$e(f,a[q])-1:u.length-1,b=r[q]?y-F:v[q],C=o[q]?v[q]:y-l[q],N=b*(y+2)+C;w.set(N,(w.get(N)||0)+e.weights[q])});
let g=[...w.keys()].sort((S,q)=>S-q);return{low:u.map(S=>s[Math.floor(S/3)]),high:f.map(S=>s[Math.floor(S/3)]),size:y+1,
first:g.map(S=>Math.floor(S/(y+2))),last:g.map(S=>S%(y+2)),weights:g.map(S=>w.get(S))}}function VX(e,r){let[t,n]=[[],[]],
o=-1;for(let s of r){let i=Oe(e,s)-1;i>o&&(t.push(e[i]),n.push(s)),o=i}return[t,n]}var jX=1e-11,$X=2e3;function*ew(e){let r=e.
weights.reduce((n,o)=>n+o,0),t=xg(new Float64Array(e.size).fill(1/e.size),!1);for(let n=0;n<$X;n+=1){let o=KX(e,t,r);if(o.
reduce((s,i)=>Math.max(s,i))-1<jX)break;t=YX(e,xg(o.map((s,i)=>(t[i+1]-t[i])*s),!0)),yield}return t}function xg(e,r){let t=new Float64Array(
e.length+1);e.forEach((o,s)=>{t[s+1]=t[s]+o});let n=r?t[e.length]:1;return t.map(o=>o/n)}function du(e,r){return e.first.
map((t,n)=>r[e.last[n]+1]-r[t])}function KX(e,r,t){let n=new Float64Array(e.size+1);du(e,r).forEach((s,i)=>{let a=e.weights[i]/
t/Math.max(s,1e-300);n[e.first[i]]+=a,n[e.last[i]+1]-=a});let o=0;return n.subarray(0,e.size).map(s=>o+=s)}function YX(e,r){
let[t,n]=[new Float64Array(e.size+1),new Float64Array(e.size+1)];du(e,r).forEach((c,l)=>{let v=e.weights[l]/c;t[e.last[l]+
1]+=v,t[e.first[l]]-=v,n[e.last[l]+1]+=v/c,n[e.first[l]]+=v/c});let o=Array.from({length:e.size-1},(c,l)=>l+1);if(!o.length)
return r;let s=1e-12*n.reduce((c,l)=>Math.max(c,l)),i=o.map(c=>Math.max(n[c],s)),a=QX(o.map((c,l)=>r[c]+t[c]/i[l]),i),u=r.
map((c,l)=>(l?l<e.size?Math.min(Math.max(a[l-1],0),1):1:0)-c),f=Jg(e,r);for(let c=0;c<12;c+=1){let l=r.map((v,d)=>v+u[d]);
if(Jg(e,l)>=f)return l;u=u.map(v=>v/2)}return r}function Jg(e,r){return du(e,r).reduce((t,n,o)=>n>0?t+e.weights[o]*Math.
log(n):-1/0,0)}function QX(e,r){let t=[];return e.forEach((n,o)=>{let s={sum:n*r[o],weight:r[o],n:1};for(let i=t.at(-1);i&&
i.sum/i.weight>=s.sum/s.weight;i=t.at(-1))t.pop(),s={sum:i.sum+s.sum,weight:i.weight+s.weight,n:i.n+s.n};t.push(s)}),t.flatMap(
n=>new Array(n.n).fill(n.sum/n.weight))}var hn=.5;function*ZX(e){let r=zg(e),t=yield*ew(r),n=Array.from(t.subarray(r.size-r.low.length),s=>1-s).reverse(),o=Ie(r.
low,r.high);return{at:o,low:o.map(s=>n[$e(r.high,s)]),high:o.map(s=>n[$e(r.low,s)])}}function*rw(e){if(!Hn(e))return yield*ZX(
e);let{at:r,share:t}=qo(e);return{at:r,low:t,high:t}}function mu(e){return e.low.reduce((r,t,n)=>Math.max(r,t,_e(e,n)?e.
high[n]:0),0)}function tw(e,r,t){return[K0(e.at,e.high,r,t),K0(e.at,e.low,r,t)]}function*Ys(e){return tw(yield*rw(e),hn,
mu(e))}function nw(e){return tr(e)<ct?null:bo(Ys(e))[1]}var xX=[hn,.75,.9],JX=["low","high","likelyLow","likelyHigh","ci\
Low","ciHigh"];function bo(e){for(;;){let r=e.next();if(r.done)return r.value}}function*ow(e,r){if(tr(e)<ct)return null;
let t=Hn(e),n=yield*cu(Zt(e)),o=t?n:yield*cu(Qt(e)),s=yield*rw(e);yield;let i=t?s:fu(e,n,r);yield;let a=Ie([0],i.at,s.at),
u=(S,q,F)=>Y0(S.at,q,a,F),f=u(s,s.low,0),c=u(s,s.high,0),l=Ks(Math.min,u(i,i.low,0),f),v=Ks(Math.max,u(i,i.high,0),c),d=Ks(
Math.min,l,u(n,n.ciLow,0),u(o,o.ciLow,0)),h=Ks(Math.max,v,u(n,n.ciHigh,n.firstCiHigh),u(o,o.ciHigh,o.firstCiHigh)),y={at:a,
low:l,high:v,likelyLow:f,likelyHigh:c,ciLow:d,ciHigh:h},w=mu(e),g=xX.map(S=>sw(S,tw(s,S,w),w,[Wn(a,h,S),Wn(a,d,S)]));return Object.
assign(y,No(e),{quantiles:g})}function No(e){let[r,t,n]=[tr(e),jc(e),$c(e)];return{n:r,stopped:t,ended:n,open:r-t-n,exact:Hn(
e)}}function Ks(e,...r){return r[0].map((t,n)=>e(...r.map(o=>o[n])))}function sw(e,r,t,n){let o=r[0]!==1/0,[s,i]=[o?r[0]:
t,r[1]],a=o?r[0]===i?"known":"between":"not reached";return{level:e,state:a,low:s,high:i,ciLow:Math.min(n[0],s),ciHigh:Math.
max(n[1],i)}}function*iw(e){if(tr(e)<ct)return null;let r=Zt(e),t=Hn(e),n=t?r:Qt(e),o=qo(r),s=t?{at:o.at,low:o.share,high:o.
share}:fu(e,o,[]),[i,a]=[Wn(s.at,s.high,hn),Wn(s.at,s.low,hn)],u=[r,n].map(c=>Qg(c,hn)),f=[Math.min(i,u[0][0],u[1][0]),Math.
max(a,u[0][1],u[1][1])];return sw(hn,yield*Ys(e),mu(e),f)}function aw(e){let r={};for(let t of JX)r[t]=e(t);return r}function uw(e,r){
return aw(t=>Xc(e.at,e[t],r))}function cw(e,r){return e<=r?Array.from({length:e},(t,n)=>n):Qo(0,e-1,r).map(Xt)}var fw=200,
hu=80,zX=150;function Pt(e){return Math.round(e*1e4)/1e4}function lw(e,r){let t=cw(e.at.length,r),n=o=>t.map(s=>Pt(o[s]));
return{at:n(e.at),...aw(o=>n(e[o]))}}function pw(e){let r=Ie(vu(e).low);return r.length?cw(r.length,zX).map(t=>Pt(r[t])):
[]}function Qs(e,r){let t=0;return function(){clearTimeout(t),t=setTimeout(e,r)}}var yu=[],ft=[],eV=12,gu=0;function rV(){let e=t=>{
let n=t.section?A(t.section).getBoundingClientRect():{top:0,bottom:1};return n.bottom>0&&n.top<window.innerHeight},r=yu.
filter(e);ft=yu.filter(t=>!r.includes(t)),document.body.setAttribute("aria-busy","true"),ft.unshift(...r.flatMap(t=>t()||
[])),wu()}function wu(){gu=gu||setTimeout(tV)}function vw(e){return typeof e=="function"?e():e}function tV(){gu=0;let e=ft.
shift(),r=e&&vw(e);r&&!nV(r)&&ft.unshift(r),ft.length?wu():document.body.removeAttribute("aria-busy")}function nV(e){let r=performance.
now()+eV;for(;performance.now()<r;)if(e.next().done)return!0;return!1}function dw(){for(let e=ft.shift();e;e=ft.shift()){
let r=vw(e);r&&bo(r)}}function Pr(e){ft.push(e),document.body.setAttribute("aria-busy","true"),wu()}function Q(e,r){yu.push(
Object.assign(()=>r(),{section:e}))}function mw(){H0(),Ve(Vr,()=>{H0(),rV()})}var Me=[];var yn=25,hw=30,oV={delay:ww,name:aV,began:uV},ye=[],vr=0;function So(){let e=M.step?m.steps.findIndex(t=>t[0]===M.step):
me,r=M.agency?m.agencies.indexOf(M.agency):me;return function(t){return(e<0||m.waits.step[t]===e)&&(r<0||m.waits.agency[t]===
r)}}function sV(){let e=So(),r=new Float64Array(E.n),t=new Float64Array(E.n);for(let n of W)for(let o=E.waits[n];o<E.waits[n+
1];o+=1)if(e(o))for(let s=E.verdicts[o];s<E.verdicts[o+1];s+=1)r[n]=Math.max(r[n],m.verdicts.beyond[s]),t[n]=Math.max(t[n],
m.verdicts.low[s]);return{beyond:r,taken:t}}function ww(){let e=t=>m.cases[t][2]<0?1/0:m.cases[t][2];if(!M.step&&!M.agency)
return(t,n)=>e(t)-e(n)||t-n;let r=sV();return(t,n)=>r.beyond[n]-r.beyond[t]||r.taken[n]-r.taken[t]||e(t)-e(n)||t-n}var yw=null;
function iV(){let e=new Intl.Collator("en-GB",{numeric:!0}),r=new Int32Array(E.n);return m.cases.map((t,n)=>n).sort((t,n)=>e.
compare(Z(t),Z(n))||t-n).forEach((t,n)=>{r[t]=n}),r}function aV(){yw??=iV();let e=yw;return(r,t)=>e[r]-e[t]}function uV(){
return(e,r)=>wt[e]-wt[r]||e-r}function gw(){ye=W.slice().sort((oV[M.sort]||ww)())}function cV(e,r){let t=So(),n=E.events[e],
o=1/0,s=-1/0;for(let i=E.waits[e];i<E.waits[e+1];i+=1)if(t(i)){o=Math.min(o,r.at(m.events.at[n+m.waits.start[i]])),s=Math.
max(s,r.at(L0(i,n)));for(let a=E.verdicts[i];a<E.verdicts[i+1];a+=1)m.verdicts.dueAt[a]>=0&&(s=Math.max(s,r.at(m.verdicts.
dueAt[a])))}return[o,s]}var Zs={ends:[0,1]};function fV(){let e=[M.align,M.scale,M.step,M.agency].join(`
`);return(Zs.cases!==W||Zs.key!==e)&&(Zs={cases:W,key:e,ends:lV()}),Zs.ends}function lV(){let e=1/0,r=-1/0;for(let n of ye){
let o=Kt(n);if(o){if(M.step){let s=cV(n,o);e=Math.min(e,s[0]),r=Math.max(r,s[1]);continue}for(let s=E.events[n];s<E.events[n+
1];s+=1){let i=o.at(m.events.at[s]),a=o.at(m.events.at[s]+m.events.span[s]);i<e&&(e=i),a>r&&(r=a)}for(let s=E.waits[n];s<
E.waits[n+1];s+=1)if(m.waits.state[s]===vt){r=Math.max(r,o.at(m.asOf[1]));break}}}if(e>r)return[0,1];let t=(r-e)*.03||1;
return[e-t,r+t]}function pV(e,r,t){let n=e.passed>=0?t(e.passed):t(e.stop),o=[];return M.step&&o.push(wr(e.kind,r,t(e.start),
9,n-t(e.start),12),...vV(e,t)),e.passed>=0&&o.push(wr(Gr,r,n,9,t(e.stop)-n,12)),e.open&&(e.passed>=0||M.step)&&o.push(P(
"path",{class:"arrow",d:"M"+t(e.stop)+",7l8,8l-8,8z"})),o}function vV(e,r){return e.verdicts.filter(t=>t.dueAt>=0).map(t=>P(
"path",{class:"limit",d:"M"+r(t.dueAt)+",5v20"}))}function dV(e,r,t){let n=Xr(r,hw,"strip"),o=Kt(e),s=So(),i=E.waits[e],
a=yt(e).filter((d,h)=>s(i+h)),u=a.filter(d=>d.passed>=0),f=(M.step?a:u).map(d=>d.title+": "+d.said);n.root.setAttribute(
"role","img"),n.root.setAttribute("aria-label",Ar(e)+". "+(f.join(". ")||"No wait past its limit")+".");let c=Ht(e);if(!o||
!c.length)return n.root.append(P("text",{class:"said","paint-order":"stroke",x:4,y:19},o?"no event shown":"no such event\
 recorded")),n.root;let l=$o(o,t[0],t[1],0,r),v=c.map(d=>l.at(d.end));a.some(d=>d.open)&&v.push(l.at(m.asOf[1])),n.root.
append(P("line",{class:"base",x1:Math.min(...v),x2:Math.max(...v),y1:15,y2:15}));for(let d of c)n.root.append(P("line",{
class:"seen",x1:l.at(d.end),x2:l.at(d.end),y1:10,y2:20}));for(let d of a)n.root.append(...pV(d,n.id,l.at));return o.kind!==
"dates"&&n.root.append(P("line",{class:"zero",x1:l.of(0),x2:l.of(0),y1:0,y2:hw})),n.root}function mV(e){let r=So();return yt(
e).filter((t,n)=>r(E.waits[e]+n)).map(t=>t.verdicts[0].elapsed+": "+t.verdicts.map(n=>Lc(n,t.step)).join("; ")).join(" /\
 ")}function hV(e,r){let t=e.filter(s=>{let i=So();for(let a=E.waits[s];a<E.waits[s+1];a+=1)if(i(a)&&m.waits.passed[a]>=
0)return!0;return!1}),n={name:"by name",began:"by first event"}[M.sort]||"longest delay first",o=e.length?vr*yn+1:0;return"\
Rows "+T(o)+" to "+T(vr*yn+e.length)+" of "+Pe(ye.length)+", "+n+", "+(r.kind==="dates"?"by date":jo(r,null).replace(/^./,
s=>"in "+s.toLowerCase()))+": "+T(t.length)+" of these "+(t.length===1?"has":"have")+" a wait past its limit"+(M.step?" \
in the chosen stage":"")+"."}function Ao(){let e=Math.max(Math.ceil(ye.length/yn)-1,0);vr=Math.min(Math.max(vr,0),e);let r=A(
"case-list"),t=Math.max(r.querySelector("thead th:nth-child(2)").clientWidth-16,240),n=fV(),o=ye.slice(vr*yn,vr*yn+yn);r.
querySelector("tbody").replaceChildren(...o.map(a=>{let u=_("a",{class:"to-case",href:"#case","data-case":Z(a)},Z(a));return _(
"tr",{class:Z(a)===M.case?"current":null},_("th",{scope:"row"},u),_("td",{class:"strip"},dV(a,t,n)),_("td",{class:"why"},
M.step?mV(a):jr(a)))}));let s=ye.map(Kt).find(Boolean)||{kind:"dates",at:qr},i=$o(s,n[0],n[1],0,t);A("list-scale").replaceChildren(
V0(t,Go(s,n[0],n[1],t/90),s,i,0,null)),A("list-scale-words").textContent=jo(s,null),A("chart-list").querySelector(".says").
textContent=hV(o,s),A("list-before").disabled=vr===0,A("list-after").disabled=vr===e}function qw(){let e=t=>()=>{vr+=t,Ao()};
A("list-before").addEventListener("click",e(-1)),A("list-after").addEventListener("click",e(1));let r=()=>{vr=0,gw(),Ao()};
Q("cases",r),Ve(["sort"],r),Ve(["align","scale"],Ao),Me.push(Ao),gw(),Ao()}function Ze(){return E.byName.get(M.case)??(ye.length?ye[0]:0)}function Au(e){return yt(e).flatMap(r=>r.verdicts.map(t=>{
let n=t.standard>=0?Je(t.standard):t.standard===me?"none published":"none in force",o=he([r.title,n,t.elapsed,t.due,Rn(t,
r.step),t.note,r.rows]);return o.cells[4].className="outcome "+m.outcomeIds[t.outcome],o}))}function Su(e){return Ro(e).
map(r=>_("li",null,"Practice point: "+r.sentence+" ("+r.rows+")"))}function yV(e,r,t){let n=r.filter(u=>u.passed>=0).length,
o=r.filter(u=>u.open).length,s=E.events[e+1]-E.events[e],i=t.kind==="dates"?"":" Counted in "+$t[t.kind]+" from "+Nr(m.activities[qt()][1])+
", the first one recorded"+(t.kind==="hours"?"; where its time is not exact, from the latest it can have been":"")+".",a=qt()>=
0&&t.kind==="dates"?" No such event is recorded here, so dates are shown.":"";return k(s,"event")+" and "+k(r.length,"wa\
it")+": "+n+" past a limit, "+o+" still open."+i+a}function xs(){Eu(A("chart-case"),Ze(),Ko())}function Eu(e,r,t){let n=e.
querySelector(".drawing"),o=j0(n,r,t)??j0(n,r,t,{kind:"dates",at:qr});if(!o)return;let s=yV(r,o.waits,o.kind);o.group.setAttribute(
"aria-label","Timeline of "+rr(r)+". "+s+" Arrow keys go from mark to mark, plus and minus zoom."),e.querySelector(".tit\
le").textContent=Ar(r)+": position at "+document.body.dataset.asOf,e.querySelector(".says").textContent=s,ko(n,Dc(o.width,
o.waits,o.kind),...o.top,o.group)}function gV(e,r){let t=[];for(let n=E.links[e];n<E.links[e+1];n+=1){let o=m.links,s=r+
o.start[n],i=r+o.stop[n],a=m.chains.days[e],u=k(o.excess[n],"calendar day");t.push({title:Xe(o.step[n]),from:bw(s),to:bw(
i),days:o.days[n],excess:o.excess[n],share:a?o.days[n]/a:0,standard:Je(o.standard[n]),beyond:o.excess[n]?"Up to "+u+" so\
oner, had this stage kept to its limit ("+Je(o.standard[n])+").":"",rows:ie(m.events.row[s])+" to "+ie(m.events.row[i])})}
return t}function bw(e){return qe(m.events.at[e]+m.events.span[e])}function wV(e,r){let t=[];for(let n=E.floats[e];n<E.floats[e+
1];n+=1){let o=m.floats;t.push([Xe(o.step[n]),T(o.days[n]),ie(m.events.row[r+o.start[n]])+" to "+ie(m.events.row[r+o.stop[n]])])}
return t}function qV(e,r,t,n){let o=r[0].from,s=r[r.length-1].to,i=r.map(a=>{let u=a.to-a.excess,f=k(a.days,"calendar da\
y")+" ("+G(a.share)+")"+(a.excess?", "+T(a.excess)+" after the deadline ("+a.standard+")":""),c=[a.title,Pn(a.from)+" to\
 "+Pn(a.to),f];return a.excess&&c.push("Up to "+k(a.excess,"calendar day")+" sooner, had this stage kept to its limit."),
{label:a.title,parts:[[Wo,a.from,u],[Gr,u,a.to]],said:f,lines:c.concat("Rows: "+a.rows)}});jt(e,i,{from:o,to:s,title:t,says:n,
ticks:X0(o,s,7).map(a=>[a[0],a[1]])})}function Ew(e){let r=A("case-chains");r.replaceChildren();let t=E.events[e];E.chains[e]===
E.chains[e+1]&&r.append(_("p",null,"No milestone is recorded here."));for(let n=E.chains[e];n<E.chains[e+1];n+=1){let o=Nr(
m.activities[m.chains.milestone[n]][1]),s=ie(m.chains.sentence[n])+(m.chains.exact[n]?"":" Some dates are not exact; eac\
h counts as late as it can have been."),i=Ar(e)+": on the way to "+o,a=gV(n,t);if(!a.length){r.append(_("p",null,s));continue}
let u=On(["Waited for","From and to","Calendar days","Share","What could have been saved","Rows"],a.map(v=>[v.title,Pn(v.
from)+" to "+Pn(v.to),T(v.days),G(v.share),v.beyond,v.rows]),[2,3]),f=_("details",{class:"behind"},_("summary",null,"The\
 table behind it ("+k(a.length,"wait")+")"),Ur(u,"Waits of "+rr(e)+" on the way to "+o)),c=_("figure",{class:"chart"},_(
"figcaption",null,_("strong",{class:"title"},i),_("span",{class:"says"},s)),_("div",{class:"drawing"}),f);Er()&&(f.open=
!0),r.append(c),qV(c.querySelector(".drawing"),a,i,s),In(c);let l=wV(n,t);l.length&&f.append(_("p",null,"These stages ra\
n alongside. Each could have begun this much later without delaying the milestone:"),Ur(On(["Stage","Calendar days to sp\
are","Rows"],l,[1]),"Stages alongside, on the way to "+o))}}var qu=300;function bV(){let e=new Set(m.events.activity);A(
"align").append(...m.activities.filter((r,t)=>e.has(t)).map(r=>_("option",{value:r[0]},r[1])));for(let r of["align","sca\
le","sort"])A(r).addEventListener("change",()=>{Ee({[r]:A(r).value,zoom:""})});Ou()}function Ou(){let e=ye.slice(0,qu).map(
Z),r=Z(Ze());e.includes(r)||e.unshift(r),A("case-choice").replaceChildren(...e.map(t=>new Option(t))),A("case-of").textContent=
ye.length>qu?"(the first "+qu+"; type other names in the choice above)":""}function Nw(){A("align").value=M.align||"",A(
"scale").value=M.scale||"working",A("scale").disabled=!M.align,A("sort").value=M.sort||"delay"}function bu(){let e=Ze();
Array.from(A("case-choice").options).some(r=>r.value===Z(e))||Ou(),A("case-choice").value=Z(e),A("case-title").textContent=
Ar(e),A("case-sentence").textContent=jr(e)+(W.includes(e)?"":" (Not among those chosen.)");for(let r of ae("#case-list t\
body tr"))r.classList.toggle("current",r.querySelector("a").dataset.case===Z(e));A("case-table").tBodies[0].replaceChildren(
...Au(e)),A("case-findings").replaceChildren(...Su(e)),xs(),Ew(e)}function Aw(e){if(!ye.length)return;let r=ye.indexOf(Ze())+
e;Ee({case:Z(ye[(r+ye.length)%ye.length]),zoom:""})}function Ow(e,r){let t=Math.min(Math.max(e,0),1-r);Ee({zoom:r<1?t.toFixed(
4)+"-"+(t+r).toFixed(4):""})}function Nu(e){let[r,t]=Ko(),n=Math.min((t-r)*e,1);Ow((r+t-n)/2,n)}function Sw(e){let[r,t]=Ko();
Ow(r+(t-r)*e,t-r)}function NV(){let e={"zoom-in":()=>Nu(.5),"zoom-out":()=>Nu(2),"zoom-back":()=>Sw(-.5),"zoom-on":()=>Sw(
.5),"zoom-all":()=>Nu(1e3)};for(let[r,t]of Object.entries(e))A(r).addEventListener("click",t);A("chart-case").addEventListener(
"keydown",r=>{let t={"+":"zoom-in","=":"zoom-in","-":"zoom-out",0:"zoom-all"};if(!r.target.matches(".mark")||!(r.key in t)||
r.ctrlKey||r.metaKey)return;let n=ae("#chart-case .mark").indexOf(r.target);e[t[r.key]]();let o=ae("#chart-case .mark")[n];
o&&o.focus()})}function Iw(){E.n&&(qw(),bV(),Nw(),NV(),A("case-choice").addEventListener("change",()=>{Ee({case:A("case-\
choice").value,zoom:""})}),A("previous").addEventListener("click",()=>{Aw(-1)}),A("next").addEventListener("click",()=>{
Aw(1)}),Q("case",()=>{Ou(),bu()}),Ve(["case"],bu),Ve(["align","scale","sort"],()=>{Nw(),xs()}),Ve(["zoom"],xs),Me.push(()=>{
xs(),Ew(Ze())}),bu())}function Be(e,r,t){let n=e.get(r);return n===void 0&&e.set(r,n=t()),n}function dr(){return new Array(m.outcomes.length).
fill(0)}var AV=new Map(m.lines.map((e,r)=>[e[0]+" "+e[1],r])),Js=new Int32Array(m.verdicts.outcome.length),_w=Js.slice();
m.waits.step.forEach((e,r)=>{for(let t=E.verdicts[r];t<E.verdicts[r+1];t+=1)Js[t]=r,_w[t]=AV.get(e+" "+Math.max(m.verdicts.
standard[t],me))??me});var Iu={cases:null};function lt(e){return Iu.cases!==e&&(Iu=SV(e)),Iu}function SV(e){let r=m.lines.
map(()=>({outcomes:dr(),verdicts:[],beyond:0,atLeast:!1})),t=m.verdicts,n={by:new Array(m.results.length).fill(0),lateOpen:0,
mayBeLate:0};for(let o of e){for(let i=E.waits[o];i<E.waits[o+1];i+=1)EV(n,i);let s=E.verdicts[E.waits[o+1]];for(let i=E.
verdicts[E.waits[o]];i<s;i+=1){let a=r[_w[i]];a.outcomes[t.outcome[i]]+=1,a.verdicts.push(i),a.beyond+=t.beyond[i],(t.outcome[i]===
ht||t.outcome[i]===gr)&&(a.atLeast=a.atLeast||t.low[i]!==t.high[i])}}return{cases:e,lines:r,waits:n}}function EV(e,r){let t=m.
waits.result[r];e.by[t]+=1,t===mt&&m.waits.state[r]===vt&&(e.lateOpen+=1),e.mayBeLate+=m.waits.mayBeLate[r]}function Dt(e){
return e.by[kt]+e.mayBeLate}function Tw(e){return e.outcomes[ht]+e.outcomes[gr]}function pe(e){return e.outcomes[0]+Tw(e)+
e.outcomes[An]}function zs(e){let r=new Map;for(let t of e)for(let n=E.chains[t];n<E.chains[t+1];n+=1){let o=()=>({reached:0,
days:0,excess:0,late:0,waits:new Map});OV(Be(r,m.chains.milestone[n],o),n)}return r}function OV(e,r){let t=new Set,n=new Set;
e.reached+=1;for(let o=E.links[r];o<E.links[r+1];o+=1){let s=m.links.step[o],i=Be(e.waits,s,()=>({step:s,cases:0,days:0,
late:0,excess:0}));i.days+=m.links.days[o],i.excess+=m.links.excess[o],e.days+=m.links.days[o],e.excess+=m.links.excess[o],
t.has(s)||(i.cases+=1),t.add(s),m.links.excess[o]&&!n.has(s)&&(i.late+=1,n.add(s))}n.size&&(e.late+=1)}function Tu(e){return[
...e.waits.values()].sort((r,t)=>t.excess-r.excess||t.days-r.days||r.step-t.step)}function _u(e,r){return m.events.activity[E.
events[e]+r]}function Mw(e){let r=new Map;for(let t of e)for(let n=E.waits[t];n<E.waits[t+1];n+=1){if(m.waits.stop[n]<0)
continue;let o=[m.waits.step[n],_u(t,m.waits.start[n]),_u(t,m.waits.stop[n])].join(" ");r.set(o,(r.get(o)||0)+1)}return r}
function Lw(e,r){let t=m.lines.map((s,i)=>i).filter(s=>m.lines[s][0]===e&&m.lines[s][1]>=0&&pe(r[s])),n=t.find(s=>m.standards[m.
lines[s][1]][2]==="limit"),o=n===void 0?t[0]:n;return o===void 0?null:{standard:m.standards[m.lines[o][1]][0],met:r[o].outcomes[0],
n:pe(r[o])}}function Cw(e,r){let t=new Set(r.map(a=>a[1]+" "+a[2])),n=new Map,o=m.events;for(let a of e)for(let u=E.events[a]+
1;u<E.events[a+1];u+=1){let f=o.activity[u-1]+" "+o.activity[u];if(t.has(f))continue;let[c,l]=[o.activity[u-1],o.activity[u]],
v=Be(n,f,()=>({ends:[c,l],low:[],high:[]})),d=o.at[u-1]+o.span[u-1];v.low.push(Math.max(o.at[u]-d,0)),v.high.push(o.at[u]+
o.span[u]-o.at[u-1])}let s=a=>m.activities[a][0],i=(a,u)=>a<u?-1:a>u?1:0;return[...n.values()].sort((a,u)=>u.low.length-
a.low.length||i(s(a.ends[0]),s(u.ends[0]))||i(s(a.ends[1]),s(u.ends[1])))}function e0(e,r,t){Be(e,r,dr)[t]+=1}function IV(e,r){
return Tw(r)+(m.steps[m.lines[e][0]][2]?r.outcomes[An]:0)}function Fw(e){let r=null;for(let[t,n]of m.lines.entries()){let o=e.
lines[t],s=IV(t,o);if(n[1]<0||!s)continue;let a=[m.standards[n[1]][2]==="limit"?1:0,o.beyond,s],u=r;(u?a.map((c,l)=>c-u.
rank[l]).find(Boolean)||0:1)>0&&(r={rank:a,standard:m.standards[n[1]],line:o,past:s})}return r}function Rw(e){return e.filter(
r=>m.cases[r][2]>=0).sort((r,t)=>m.cases[r][2]-m.cases[t][2])}function Pw(e){let r=m.activities.map(()=>0);for(let t of e)
for(let n=E.events[t];n<E.events[t+1];n+=1)r[m.events.activity[n]]+=1;return r}function Dw(e){let r=new Map,t=n=>m.activities[_u(
e,n)][0];for(let n=E.waits[e];n<E.waits[e+1];n+=1){if(m.waits.stop[n]<0)continue;let o=[t(m.waits.start[n]),t(m.waits.stop[n])];
r.set(o.join(" "),o)}for(let n of Ht(e))r.set(m.activities[n.activity][0],[m.activities[n.activity][0]]);return[...r.values()]}
function Ww(e,r){let t=m.outcomes.length,n=m.standards.map(()=>r.sets.map(i=>new Int32Array(i.names.length*t))),{standard:o,
outcome:s}=m.verdicts;for(let i of e)for(let a=E.waits[i];a<E.waits[i+1];a+=1){let u=m.waits.groups[a];if(!(u<0))for(let f=E.
verdicts[a];f<E.verdicts[a+1];f+=1){if(o[f]<0)continue;let c=n[o[f]];r.sets.forEach((l,v)=>{l.of[u]>=0&&(c[v][l.of[u]*t+
s[f]]+=1)})}}return n}function kw(e,r){let t=m.measures.indexOf(r),n=new Map;for(let o of e)for(let s=E.published[o];s<E.
published[o+1];s+=1)m.published.measure[s]===t&&e0(n,m.published.year[s],m.published.outcome[s]);return n}function r0(e){
let r=m.steps.map(()=>[]);for(let t of e)for(let n=E.waits[t];n<E.waits[t+1];n+=1)r[m.waits.step[n]].push(n);return r}function t0(e){
return m.steps.findIndex(r=>r[0]===e)}function n0(e,r){let t=dr();for(let n of e)for(let o=E.verdicts[n];o<E.verdicts[n+
1];o+=1)m.verdicts.standard[o]===r&&(t[m.verdicts.outcome[o]]+=1);return t}function Hw(e){let r=m.steps.map(()=>({n:0,open:0}));
for(let t of e)for(let n=E.waits[t];n<E.waits[t+1];n+=1){if(m.waits.state[n]===dt)continue;let o=r[m.waits.step[n]];o.n+=
1,m.waits.state[n]===vt&&(o.open+=1)}return new Map(r.map((t,n)=>[m.steps[n][0],t]))}function Mu(e){return e===1?"is":"are"}function Bw(e){if(!K([mt,_0,T0,kt,wc,M0].map(n=>e.by[n])))return"No wait has a st\
andard to check against.";let t=[_V(e.by[mt],e.by[_0])];return e.lateOpen&&t.push(k(e.lateOpen,"wait")+" "+Mu(e.lateOpen)+
" late and still open."),Dt(e)&&t.push("For "+k(Dt(e),"wait")+" the dates cannot tell."),t.join(" ")}function _V(e,r){return!e&&
!r?"No wait went past a limit or missed an aim.":(e?k(e,"wait"):"No wait")+" went past a limit"+(r?", and "+T(r)+" misse\
d an aim.":".")}function TV(e){return e>=ze?k(Math.floor(e/ze),"day"):e<60?"less than a minute":Fe(e/3600,"hours")}function Uw(e,r){
if(!e)return MV(r);let t=e.standard[2]==="limit",n=T(e.past)+" of "+T(pe(e.line))+(t?" late":" missed this aim"),o=", by\
 "+(e.line.atLeast?"at least ":"")+TV(e.line.beyond)+(e.past>1?" in all":"")+": the longest overrun";return n+(e.line.beyond?
o:"")+(t?".":". No wait went past a limit.")}function MV(e){let r=["No wait is late."],t=e.by[T0],n=e.by[M0];return t&&r.
push(k(t,"wait")+" "+Mu(t)+" too early."),Dt(e)&&r.push("For "+k(Dt(e),"wait")+" the dates cannot tell."),n&&r.push(k(n,
"wait")+" "+Mu(n)+" still open."),r.join(" ")}var Gw=4;function Lu(e){return _("a",{class:"to-case",href:"#cases","data-case":Z(e)},Z(e))}function LV(){let e=lt(W),r=Fw(
e),t=e.waits;A("talk-delays").textContent=T(t.by[mt]),A("talk-headline").textContent=Bw(t),A("talk-standard").replaceChildren(
r?_("a",{href:"#standard-"+r.standard[0]},r.standard[3]):"none"),A("talk-sentence").textContent=r?r.standard[1]+" ("+r.standard[0]+
").":"",A("talk-matter").textContent=Uw(r,t);for(let n of ae("[data-result]")){let o=m.results.findIndex(s=>s[0]===n.dataset.
result);n.textContent=T(o===kt?Dt(t):t.by[o])}CV(Rw(W))}function CV(e){A("talk-case").replaceChildren(e.length?Lu(e[0]):
"none"),A("talk-why").textContent=e.length?jr(e[0]):m.noneFirst;let r=e.slice(1,1+Gw).flatMap((n,o)=>o?[", ",Lu(n)]:["Th\
en ",Lu(n)]),t=e.length-1-Gw;r.length&&r.push(t>0?" and "+T(t)+" more.":"."),A("talk-then").replaceChildren(...r)}function Xw(){
if(document.addEventListener("click",n=>{let o=n.target.closest("a.to-case");o&&Ee({case:o.dataset.case,zoom:""})}),!oe)
return;let e=["talk-delays","talk-headline","talk-standard","talk-sentence","talk-matter","talk-case","talk-why","talk-t\
hen"].map(A);e.push(...ae("[data-result]"));let r=de(e),t=()=>(B()?LV:r)();Q("talk",t),B()&&t()}var Vw=15;function jw(e,r){if(!r)return"No "+m.caseNoun[0]+" has a record of "+e+".";let t=r.excess?"Of these days, "+T(
r.excess)+" came after the deadline of a stage, for "+Pe(r.late)+".":"No stage on the way went past its deadline.";return Pe(
r.reached)+" reached "+e+", after "+k(r.days,"calendar day")+" in all. "+t}function FV(e){return e.excess?"Up to "+k(e.excess,
"calendar day")+" sooner for "+Pe(e.late)+", had this stage kept to its limit.":""}function $w(e,r){return[Xe(r.step),T(
r.cases),T(r.days),G(e.days?r.days/e.days:0),T(r.late),T(r.excess),FV(r)]}function Kw(e,r,t){let n=r[t],o=[Xe(n.step),k(
n.days,"calendar day")+" for "+Pe(n.cases)+", "+G(e.days?n.days/e.days:0)+" of the whole wait"];if(!n.excess)return o;let s=K(
r.slice(0,t+1).map(i=>i.excess));return o.push(k(n.excess,"calendar day")+" after a deadline, for "+Pe(n.late),"With the\
 stages above: "+G(s/e.excess)+" of all days after a deadline"),o}function Yw(e){let r=new Map(e.waits.map(t=>[t[0],{step:t[0],
cases:t[1],days:t[2],late:t[3],excess:t[4]}]));return{reached:e.reached,days:e.days,excess:e.excess,late:0,waits:r}}function RV(e,r,t){let n=Tu(r).slice(0,Vw),o=Math.max(1,...n.map(i=>i.days)),s=n.map((i,a)=>{let u=i.excess?", "+T(i.excess)+
" after a deadline":"";return{label:Xe(i.step),parts:[[Gr,0,i.excess],[Wo,i.excess,i.days]],said:k(i.days,"calendar day")+
u+"; "+Pe(i.cases),lines:Kw(r,n,a)}});jt(e.querySelector(".drawing"),s,{from:0,to:o,title:e.querySelector(".title").textContent,
says:t,ticks:Xo(o,6).map(i=>[i,i===0?"0 calendar days":T(i)])})}function PV(e,r){let t=A("chart-days-"+e.number),n=r?r.get(
e.activity):Yw(e),o=r?jw(Nr(e.name),n):e.sentence;t.querySelector(".says").textContent=o,t.querySelector(".drawing").hidden=
!n;let s=n?Tu(n).map(i=>he($w(n,i),[1,2,3,4,5])):[];r&&t.querySelector("tbody").replaceChildren(...s),n&&RV(t,n,o)}function Qw(e){
let r=e.map(o=>A("chart-days-"+o.number).querySelector("tbody")),t=de(r),n=function(){let o=oe&&B()?zs(W):null;o||t();for(let s of e)
PV(s,o)};Q("days",n),Me.push(n),n()}var pt={day:new Int32Array(0),certain:new Uint8Array(0),month:new Int32Array(0)},Zw=!1;function*o0(){if(Zw)return;let e=m.
waits.step.length,r={day:new Int32Array(e),certain:new Uint8Array(e),month:new Int32Array(e)},t=D.turnaround.order.map(t0),
n=Int32Array.from(m.events.at.keys()),o=new Map;for(let s=0;s<E.n;s+=1)DV(s,t,n,o,r),yield;pt=r,Zw=!0}function DV(e,r,t,n,o){
let{step:s,start:i,stop:a}=m.waits,u=E.events[e],f=Array.from({length:E.waits[e+1]-E.waits[e]},(c,l)=>E.waits[e]+l);for(let c of r){
let l=f.filter(d=>s[d]===c&&a[d]>=0),v=l.map(d=>t[u+i[d]]);l.forEach((d,h)=>{t[u+a[d]]=v[h]})}for(let c of f){let l=r.includes(
s[c])?t[u+i[c]]:u+i[c],v=qe(m.events.at[l]+m.events.span[l]);o.day[c]=v,o.certain[c]=qe(m.events.at[l])===v?1:0,o.month[c]=
Be(n,v,()=>Ln(v))}}var Cu={cases:null,by:[]};function xw(e,r){return Cu.cases!==e&&(Cu={cases:e,by:WV(e,r)}),Cu.by}function WV(e,r){
let t=r.sets.find(i=>i.by==="site")||{of:[],names:[]},n=m.standards.map(()=>({n:0,all:dr(),months:new Map,sites:new Map,
late:[]})),{standard:o,outcome:s}=m.verdicts;for(let i of e)for(let a=E.waits[i];a<E.waits[i+1];a+=1)for(let u=E.verdicts[a];u<
E.verdicts[a+1];u+=1){if(o[u]<0)continue;let f=n[o[u]];f.n+=1,f.all[s[u]]+=1,e0(f.months,pt.month[a],s[u]),e0(f.sites,t.
names[t.of[m.waits.groups[a]]],s[u]),(s[u]===ht||s[u]===gr)&&pt.certain[a]&&f.late.push(pt.day[a])}return n}function Dr(e,r){let t={low:[],high:[],state:[],n:[]};for(let n of e){let o=m.waits.state[n];if(o===dt)continue;let s=E.
verdicts[n],i=m.waits.ownLow[n]>=0;t.low.push(i?m.waits.ownLow[n]:m.verdicts.low[s]),t.high.push(i?m.waits.ownHigh[n]:m.
verdicts.high[s]),t.state.push(o),t.n.push(1)}return x0(t,r)}function Fu(e,r){let t={low:[],high:[],state:[],n:[]};for(let n of e.
verdicts){let o=m.waits.state[Js[n]];o!==dt&&(t.low.push(m.verdicts.low[n]),t.high.push(m.verdicts.high[n]),t.state.push(
o),t.n.push(1))}return x0(t,r==="hours")}function Jw(e){let r=D.turnaround.segments,t=r.map(()=>[]),n=r.map(o=>o===null?
-1/0:o);if(t.length)for(let o of e)t[$e(n,pt.day[o])-1].push(o);return t}function Ru(e,r){let t=D.turnaround.sets.find(o=>o.
by===r),n=new Map;if(!t)return n;for(let o of e){let s=m.waits.groups[o];if(s<0||t.of[s]<0)continue;let i=t.names[t.of[s]];
Be(n,i,()=>[]).push(o)}return n}var mr=class{constructor(r){this.value=r}valueOf(){return this.value}},J=class extends mr{constructor(r="???"){super(r)}toString(r){
return`{${this.value}}`}},Le=class extends mr{constructor(r,t={}){super(r),this.opts=t}toString(r){if(r)try{return r.memoizeIntlObject(
Intl.NumberFormat,this.opts).format(this.value)}catch(t){r.reportError(t)}return this.value.toString(10)}},hr=class e extends mr{static supportsValue(r){
if(typeof r=="number"||r instanceof Date)return!0;if(r instanceof mr)return e.supportsValue(r.valueOf());if("Temporal"in
globalThis){let t=globalThis.Temporal;if(r instanceof t.Instant||r instanceof t.PlainDateTime||r instanceof t.PlainDate||
r instanceof t.PlainMonthDay||r instanceof t.PlainTime||r instanceof t.PlainYearMonth)return!0}return!1}constructor(r,t={}){
r instanceof e?(t={...r.opts,...t},r=r.value):r instanceof mr&&(r=r.valueOf()),typeof r=="object"&&"calendarId"in r&&t.calendar===
void 0&&(t={...t,calendar:r.calendarId}),super(r),this.opts=t}[Symbol.toPrimitive](r){return r==="string"?this.toString():
this.toNumber()}toNumber(){let r=this.value;if(typeof r=="number")return r;if(r instanceof Date)return r.getTime();if("e\
pochMilliseconds"in r)return r.epochMilliseconds;if("toZonedDateTime"in r)return r.toZonedDateTime("UTC").epochMilliseconds;
throw new TypeError("Unwrapping a non-number value as a number")}toString(r){if(r)try{return r.memoizeIntlObject(Intl.DateTimeFormat,
this.opts).format(this.value)}catch(t){r.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(
this.value).toISOString():this.value.toString()}};var zw=100,kV="\u2068",HV="\u2069";function BV(e,r,t){if(t===r||t instanceof Le&&r instanceof Le&&t.value===r.value)return!0;
if(r instanceof Le&&typeof t=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,r.opts).select(r.value);if(t===n)return!0}
return!1}function eq(e,r,t){return r[t]?gn(e,r[t].value):(e.reportError(new RangeError("No default")),new J)}function Pu(e,r){
let t=[],n=Object.create(null);for(let o of r)o.type==="narg"?n[o.name]=Eo(e,o.value):t.push(Eo(e,o));return{positional:t,
named:n}}function Eo(e,r){switch(r.type){case"str":return r.value;case"num":return new Le(r.value,{minimumFractionDigits:r.
precision});case"var":return UV(e,r);case"mesg":return GV(e,r);case"term":return XV(e,r);case"func":return VV(e,r);case"\
select":return jV(e,r);default:return new J}}function UV(e,{name:r}){let t;if(e.params)if(Object.prototype.hasOwnProperty.
call(e.params,r))t=e.params[r];else return new J(`$${r}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,r))
t=e.args[r];else return e.reportError(new ReferenceError(`Unknown variable: $${r}`)),new J(`$${r}`);if(t instanceof mr)return t;
switch(typeof t){case"string":return t;case"number":return new Le(t);case"object":if(hr.supportsValue(t))return new hr(t);default:
return e.reportError(new TypeError(`Variable type not supported: $${r}, ${typeof t}`)),new J(`$${r}`)}}function GV(e,{name:r,
attr:t}){let n=e.bundle._messages.get(r);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${r}`)),new J(r);
if(t){let o=n.attributes[t];return o?gn(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new J(`${r}.${t}`))}
return n.value?gn(e,n.value):(e.reportError(new ReferenceError(`No value: ${r}`)),new J(r))}function XV(e,{name:r,attr:t,
args:n}){let o=`-${r}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new J(
o);if(t){let a=s.attributes[t];if(a){e.params=Pu(e,n).named;let u=gn(e,a);return e.params=null,u}return e.reportError(new ReferenceError(
`Unknown attribute: ${t}`)),new J(`${o}.${t}`)}e.params=Pu(e,n).named;let i=gn(e,s.value);return e.params=null,i}function VV(e,{
name:r,args:t}){let n=e.bundle._functions[r];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${r}()`)),
new J(`${r}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${r}() is not callable`)),new J(`${r}\
()`);try{let o=Pu(e,t);return n(o.positional,o.named)}catch(o){return e.reportError(o),new J(`${r}()`)}}function jV(e,{selector:r,
variants:t,star:n}){let o=Eo(e,r);if(o instanceof J)return eq(e,t,n);for(let s of t){let i=Eo(e,s.key);if(BV(e,o,i))return gn(
e,s.value)}return eq(e,t,n)}function Du(e,r){if(e.dirty.has(r))return e.reportError(new RangeError("Cyclic reference")),
new J;e.dirty.add(r);let t=[],n=e.bundle._useIsolating&&r.length>1;for(let o of r){if(typeof o=="string"){t.push(e.bundle.
_transform(o));continue}if(e.placeables++,e.placeables>zw)throw e.dirty.delete(r),new RangeError(`Too many placeables ex\
panded: ${e.placeables}, max allowed is ${zw}`);n&&t.push(kV),t.push(Eo(e,o).toString(e)),n&&t.push(HV)}return e.dirty.delete(
r),t.join("")}function gn(e,r){return typeof r=="string"?e.bundle._transform(r):Du(e,r)}var s0=class{constructor(r,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=r,this.errors=t,this.
args=n}reportError(r){if(!this.errors||!(r instanceof Error))throw r;this.errors.push(r)}memoizeIntlObject(r,t){let n=this.
bundle._intls.get(r);n||(n={},this.bundle._intls.set(r,n));let o=JSON.stringify(t);return n[o]||(n[o]=new r(this.bundle.
locales,t)),n[o]}};function Wu(e,r){let t=Object.create(null);for(let[n,o]of Object.entries(e))r.includes(n)&&(t[n]=o.valueOf());return t}var rq=[
"unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","mi\
nimumSignificantDigits","maximumSignificantDigits"];function tq(e,r){let t=e[0];if(t instanceof J)return new J(`NUMBER(${t.
valueOf()})`);if(t instanceof Le)return new Le(t.valueOf(),{...t.opts,...Wu(r,rq)});if(t instanceof hr)return new Le(t.toNumber(),
{...Wu(r,rq)});throw new TypeError("Invalid argument to NUMBER")}var $V=["dateStyle","timeStyle","fractionalSecondDigits",
"dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function nq(e,r){let t=e[0];
if(t instanceof J)return new J(`DATETIME(${t.valueOf()})`);if(t instanceof hr||t instanceof Le)return new hr(t,Wu(r,$V));
throw new TypeError("Invalid argument to DATETIME")}var oq=new Map;function sq(e){let r=Array.isArray(e)?e.join(" "):e,t=oq.get(r);return t===void 0&&(t=new Map,oq.set(r,t)),
t}var Oo=class{constructor(r,{functions:t,useIsolating:n=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,
this.locales=Array.isArray(r)?r:[r],this._functions={NUMBER:tq,DATETIME:nq,...t},this._useIsolating=n,this._transform=o,
this._intls=sq(r)}hasMessage(r){return this._messages.has(r)}getMessage(r){return this._messages.get(r)}addResource(r,{allowOverrides:t=!1}={}){
let n=[];for(let o=0;o<r.body.length;o++){let s=r.body[o];if(s.id.startsWith("-")){if(t===!1&&this._terms.has(s.id)){n.push(
new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(t===!1&&this._messages.
has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}
return n}formatPattern(r,t=null,n=null){if(typeof r=="string")return this._transform(r);let o=new s0(this,n,t);try{return Du(
o,r).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new J().toString(o);throw s}}};var ku=/^(-?[a-zA-Z][\w-]*) *= */gm,iq=/\.([a-zA-Z][\w-]*) *= */y,KV=/\*?\[/y,Hu=/(-?[0-9]+(?:\.([0-9]+))?)/y,YV=/([a-zA-Z][\w-]*)/y,
aq=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,QV=/^[A-Z][A-Z0-9_-]*$/,i0=/([^{}\n\r]+)/y,ZV=/([^\\"\n\r]*)/y,uq=/\\([\\"])/y,
cq=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,xV=/^\n+/,fq=/ +$/,JV=/ *\r?\n/g,zV=/( *)$/,ej=/{\s*/y,lq=/\s*}/y,rj=/\[\s*/y,
tj=/\s*] */y,nj=/\s*\(\s*/y,oj=/\s*->\s*/y,sj=/\s*:\s*/y,ij=/\s*,?\s*/y,aj=/\s+/y,Io=class{constructor(r){this.body=[],ku.
lastIndex=0;let t=0;for(;;){let I=ku.exec(r);if(I===null)break;t=ku.lastIndex;try{this.body.push(u(I[1]))}catch(R){if(R instanceof
SyntaxError)continue;throw R}}function n(I){return I.lastIndex=t,I.test(r)}function o(I,R){if(r[t]===I)return t++,!0;if(R)
throw new R(`Expected ${I}`);return!1}function s(I,R){if(n(I))return t=I.lastIndex,!0;if(R)throw new R(`Expected ${I.toString()}`);
return!1}function i(I){I.lastIndex=t;let R=I.exec(r);if(R===null)throw new SyntaxError(`Expected ${I.toString()}`);return t=
I.lastIndex,R}function a(I){return i(I)[1]}function u(I){let R=c(),U=f();if(R===null&&Object.keys(U).length===0)throw new SyntaxError(
"Expected message value or attributes");return{id:I,value:R,attributes:U}}function f(){let I=Object.create(null);for(;n(
iq);){let R=a(iq),U=c();if(U===null)throw new SyntaxError("Expected attribute value");I[R]=U}return I}function c(){let I;
if(n(i0)&&(I=a(i0)),r[t]==="{"||r[t]==="}")return l(I?[I]:[],1/0);let R=C();return R?I?l([I,R],R.length):(R.value=N(R.value,
xV),l([R],R.length)):I?N(I,fq):null}function l(I=[],R){for(;;){if(n(i0)){I.push(a(i0));continue}if(r[t]==="{"){I.push(v());
continue}if(r[t]==="}")throw new SyntaxError("Unbalanced closing brace");let ee=C();if(ee){I.push(ee),R=Math.min(R,ee.length);
continue}break}let U=I.length-1,z=I[U];typeof z=="string"&&(I[U]=N(z,fq));let ve=[];for(let ee of I)ee instanceof a0&&(ee=
ee.value.slice(0,ee.value.length-R)),ee&&ve.push(ee);return ve}function v(){s(ej,SyntaxError);let I=d();if(s(lq))return I;
if(s(oj)){let R=w();return s(lq,SyntaxError),{type:"select",selector:I,...R}}throw new SyntaxError("Unclosed placeable")}
function d(){if(r[t]==="{")return v();if(n(aq)){let[,I,R,U=null]=i(aq);if(I==="$")return{type:"var",name:R};if(s(nj)){let z=h();
if(I==="-")return{type:"term",name:R,attr:U,args:z};if(QV.test(R))return{type:"func",name:R,args:z};throw new SyntaxError(
"Function names must be all upper-case")}return I==="-"?{type:"term",name:R,attr:U,args:[]}:{type:"mesg",name:R,attr:U}}
return S()}function h(){let I=[];for(;;){switch(r[t]){case")":return t++,I;case void 0:throw new SyntaxError("Unclosed a\
rgument list")}I.push(y()),s(ij)}}function y(){let I=d();return I.type!=="mesg"?I:s(sj)?{type:"narg",name:I.name,value:S()}:
I}function w(){let I=[],R=0,U;for(;n(KV);){o("*")&&(U=R);let z=g(),ve=c();if(ve===null)throw new SyntaxError("Expected v\
ariant value");I[R++]={key:z,value:ve}}if(R===0)return null;if(U===void 0)throw new SyntaxError("Expected default varian\
t");return{variants:I,star:U}}function g(){s(rj,SyntaxError);let I;return n(Hu)?I=q():I={type:"str",value:a(YV)},s(tj,SyntaxError),
I}function S(){if(n(Hu))return q();if(r[t]==='"')return F();throw new SyntaxError("Invalid expression")}function q(){let[
,I,R=""]=i(Hu),U=R.length;return{type:"num",value:parseFloat(I),precision:U}}function F(){o('"',SyntaxError);let I="";for(;;){
if(I+=a(ZV),r[t]==="\\"){I+=b();continue}if(o('"'))return{type:"str",value:I};throw new SyntaxError("Unclosed string lit\
eral")}}function b(){if(n(uq))return a(uq);if(n(cq)){let[,I,R]=i(cq),U=parseInt(I||R,16);return U<=55295||57344<=U?String.
fromCodePoint(U):"\uFFFD"}throw new SyntaxError("Unknown escape sequence")}function C(){let I=t;switch(s(aj),r[t]){case"\
.":case"[":case"*":case"}":case void 0:return!1;case"{":return H(r.slice(I,t))}return r[t-1]===" "?H(r.slice(I,t)):!1}function N(I,R){
return I.replace(R,"")}function H(I){let R=I.replace(JV,`
`),U=zV.exec(I)[1].length;return new a0(R,U)}}},a0=class{constructor(r,t){this.value=r,this.length=t}};var u0=null;function pq(){if(!u0){u0=new Oo("en-GB",{useIsolating:!1});for(let e of D.turnaround.messages)u0.addResource(
new Io(e))}return u0}function O(e,r={}){let t=pq().getMessage(e)?.value;if(!t)throw new Error("no message "+e);let n=Object.
entries(r).map(([i,a])=>[i,typeof a=="boolean"?a?"yes":"no":a]),o=[],s=pq().formatPattern(t,Object.fromEntries(n),o);if(o.
length)throw new Error("message "+e+": "+o.join("; "));return s}var dq=.05,uj=.01;function _o(e,r){let t=K(e.n);if(t<Br)return t?Wr(t):O("none-yet");let[n,o]=bo(Ys(Kr(e,r==="hours")));
return n===1/0?O("typical-not-reached"):Vt(n,o,r)}function Wr(e){return O("only",{n:e})}function mq(e){return D.turnaround.
estimators[(e.exact?0:2)+(e.ended?1:0)][0]}function Uu(e,r){let t=D.turnaround.estimators.find(n=>n[0]===mq(e))?.[1]??"";
return O(r,{name:t,ended:!!e.ended,ranged:!e.exact})}function hq(e){return O("source-"+mq(e).replaceAll("_","-"))}function wn(e,r=!1){
return e?" "+O("method-rounded",{step:D.turnaround.steps[e-1],at_most:r}):""}function Gu(e,r){return e.state==="not reac\
hed"?O("not-reached"):Vt(e.low,e.high,r)}function Xu(e,r){let t=Gu(e,r);return e.state==="not reached"?t:Number.isFinite(
e.ciLow)?Number.isFinite(e.ciHigh)?O("time-with-interval",{time:t,interval:Vt(e.ciLow,e.ciHigh,r)}):O("time-at-least",{time:t,
low:Fe(e.ciLow,r)}):O("time-without-interval",{time:t})}function cj(e){let[r,t]=[G(e.low),G(e.high)];return r===t?r:O("f\
rom-to",{low:r,high:t})}function yq(e,r){let t={share:cj(e),limit:r.words,soon:r.soon},n={low:G(e.ciLow),high:G(e.ciHigh)},
o=O("done-with-interval",{done:O("done-by",t),...n});return{standard:r.standard,words:o,sentence:O("were-done",t)}}function gq(e,r,t){
let[n,,o]=r,s=f=>f.state!=="not reached",i={half:n.words,most:o.words},a=O(s(n)?s(o)?"half-and-most":"half-alone":"fewer\
-than-half",i),u=O("of-waits",{n:e.n,open:e.open,ended:e.ended});return[a,...t.map(f=>f.sentence),u].join(" ")}function wq(e){
return O("few-waits",{n:e,needs:ct})}function Vu(e,r,t){return O("few-compared",{name:e.name,n:r,needs:t})}function fj(e,r,t){
if(e<=0&&r>=0)return[!1,O(e===-1/0&&r===1/0?"no-end":"no-clear-difference")];let n=e>0,[o,s]=[Math.abs(e),Math.abs(r)].sort(
(a,u)=>a-u);if(s===1/0)return[!0,O("halves-differ-without-end",{longer:n})];let i=t==="hours"?Vt(o,s,t):Vt(Math.floor(o),
Math.ceil(s),t);return[!0,O("halves-differ",{longer:n,amount:i})]}function lj(e){return e<uj?O("p-very-unlikely"):O(e<dq?
"p-unlikely":"p-chance",{p:Ce(e,2).toFixed(2)})}function vq(e,r){return e.state==="not reached"?O("side-not-half",{side:r}):
O("side-half",{time:e.words,side:r})}function qq(e,r,t,n,o){let[s,i]=fj(t.ciLow,t.ciHigh,o),a=[O("halves-compared",{name:e.
name,first:vq(r[0],e.one),second:vq(r[1],e.two)}),i];return Ce(n,2)<1&&(!s&&n<dq&&a.push(O("whole-curves-differ")),a.push(
lj(n))),a.concat(s?O("not-why"):[]).join(" ")}function Bu(e){let r=Ce(e*100);return r?(r>0?"+":"\u2212")+Math.abs(r):"0"}
function bq(e){return O("points-with-interval",{by:Bu(e.difference),low:Bu(e.low),high:Bu(e.high)})}function Nq(e,r,t,n){
let o=O("shares-compared",{...Aq(e),first:t[0],second:t[1]});if(n.low<=0&&n.high>=0)return o+" "+O("no-clear-difference");
let s=Ce(n.difference*100);if(!s)return o+" "+O("no-difference");let i=s!==Ce(r[1]*100)-Ce(r[0]*100);return[o,O("shares-\
differ",{points:Math.abs(s),more:s>0,rounded:i}),O("not-why")].join(" ")}function Aq(e){return{name:e.name,one:e.one,two:e.
two}}function Sq(e){return e.name===O("in-or-out")?e.name:O("compared",{...Aq(e)})}function Eq(e,r,t,n,o){let s=[O("firs\
t-stage",{title:r,share:e,limit:t})];return n&&s.push(n.state==="not reached"?O("fewer-than-half"):O("first-half",{half:n.
words})),s.concat(o?O("first-unclear",{n:o}):[]).join(" ")}function Oq(e,r={}){return e.replace(/\{(\w+)\}/g,(t,n)=>String(
r[n]))}function ue(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Iq(e,r,t){let n=lt(e).lines,o=Mw(e),s=[...zs(e).values()],i=r0(e).map((f,c)=>Dr(f,t[c]==="hours")),a=i.map((f,c)=>_o(
f,t[c])),u=m.steps.map((f,c)=>Lw(c,n));return r.map(f=>{let[c]=f,l=s.map(v=>v.waits.get(c)?.excess??0);return{n:o.get(f.
join(" "))||0,typical:a[c],few:K(i[c].n)<Br,share:u[c],excess:Math.max(0,...l)}})}function pj(e){return T(e.met)+" of "+
T(e.n)+(e.n<Br?"":" ("+G(e.met/e.n)+")")}function _q(e,r,t){let n=(r?"again: ":"")+T(e.n),o=e.few?"":e.typical.split(":")[0],
s=o?n+": "+o:n,i=e.share&&e.share.n<20,a=e.share?[(i?e.share.met+" of "+e.share.n:G(e.share.met/e.share.n))+" in time ("+
e.share.standard+")"]:[],u=e.excess?[k(e.excess,"day")+" after a deadline"]:[],f=a.concat(u),c=[f.length?[s,f.join(", ")]:
[s],[s].concat(f),[n,o].filter(Boolean).concat(f),[n].concat(f),[s],[n]],l=t.split("<br>"),v=Math.max(...l.map(h=>h.length)),
d=h=>h.length<=l.length&&h.every(y=>y.length<=v);return(c.find(d)||[n]).map(ue).join("<br>")}function Tq(e,r,t){let n=[r,
"Waits that ended here: "+T(e.n),"Typical time: "+e.typical];return e.share&&n.push("In time: "+pj(e.share)+" ("+ue(e.share.
standard)+")"),e.excess&&n.push("Calendar days after a deadline, on the way to a milestone: "+T(e.excess)),n.concat(t).join(
"<br>")}function Mq(e){let[r,t]=[e.low,e.high].map(n=>Gt(Ut(Gc(Float64Array.from(n).sort(),0)/ze)));return r===t?r:r+" t\
o "+t}var Lq={color:"#8C8C8C",width:1,dash:"dot"};function Cq(e,r){let t=e.figure.layout,n=t.annotations,o=t.shapes,s=n.filter(
w=>w.name in e.labels),i=new Map(s.map(w=>{let[g]=e.labels[w.name];return[w,_q(r[g],e.edges[g][1]===e.edges[g][2],w.text)]})),
a=new Set(e.edges.filter((w,g)=>r[g].n).map(w=>m.activities[w[1]][0]+" "+m.activities[w[2]][0])),u=e.lines.filter(w=>w.length>
1).map(w=>a.has(w.join(" "))),f=Pw(W),c=new Map(m.activities.map((w,g)=>[w[0],g])),[l,v,d]=e.figure.data,h=(w,g)=>w.replace(
/[\d,]+$/,T(f[c.get(v.ids[g])??me]));return{data:[{...l,marker:{...l.marker,color:l.marker.color.map((w,g)=>u[g]?w:Lq.color)}},
{...v,customdata:v.customdata.map(h)},{...d,customdata:s.map(w=>{let[g,S,q]=e.labels[w.name];return Tq(r[g],S,q)})}],annotations:n.
map(w=>i.has(w)?{...w,text:i.get(w)}:w),lines:o.map((w,g)=>g<u.length&&!u[g]?Lq:w.line)}}var c0=30,vj=12;function Fq(e){let r=A("chart-observed");if(!r)return;let t=Math.max(1,...e.map(n=>n[1]));jt(r.querySelector(
".drawing"),e.map(n=>({label:n[0],parts:[[4,0,n[1]]],said:k(n[1],"time"),lines:[n[0],k(n[1],"time")]})),{from:0,to:t,title:r.
querySelector(".title").textContent,says:r.querySelector(".says").textContent,ticks:Xo(t,5).map(n=>[n,T(n)])})}function dj(e,r){
let t=A("chart-observed"),n=Cw(W,e),o=i=>m.activities[i][1],s=n[0];return t.querySelector(".says").textContent=s?"Most o\
ften: "+o(s.ends[1])+" straight after "+o(s.ends[0])+", "+k(s.low.length,"time")+".":"None in this choice.",t.querySelector(
"tbody").replaceChildren(...n.slice(0,c0).map(i=>he([o(i.ends[0]),o(i.ends[1]),T(i.low.length),Mq(i)],[2]))),A("observed\
-more").textContent=n.length>c0?T(n.length-c0)+" rarer pairs are not shown.":"",t.querySelector("summary").textContent="\
The table behind it ("+Math.min(n.length,c0)+" pairs)",n.slice(0,r).map(i=>[o(i.ends[0])+" \u2192 "+o(i.ends[1]),i.low.length])}
function mj(e){let r=e.filter(i=>i.edge.n);if(!r.length)return"No wait has ended yet.";let t=i=>r.reduce((a,u)=>i(u.edge)>
i(a.edge)?u:a),n=t(i=>i.n),o=t(i=>i.excess),s="Most often: "+n.row.cells[1].textContent+", "+k(n.edge.n,"time")+".";return o.
edge.excess?s+" Furthest past its deadline on the way to a milestone: "+o.row.cells[0].textContent+", "+k(o.edge.excess,
"calendar day")+" in all.":s+" No stage on the way to a milestone went past its deadline."}function hj(e){let r=A("chart\
-pathway"),t=Array.from(A("map-table").rows,n=>({row:n,edge:e[n.dataset.edge]}));for(let n of t){let{n:o,share:s,excess:i}=n.
edge;[T(o),n.edge.typical,s?T(s.met)+" of "+T(s.n)+" ("+s.standard+")":"",T(i)].forEach((u,f)=>{n.row.cells[f+2].textContent=
u}),n.row.hidden=!o}r.querySelector(".says").textContent=mj(t),r.querySelector("summary").textContent="The table behind \
it ("+t.filter(n=>n.edge.n).length+" stages)"}function Rq(e){let r=new Map,t=[],n=A("map-case");if(n&&n.checked){let o=Ze(),
s=Dw(o).filter(i=>e.includes(i.join(" ")));for(let i of s)r.set(i.join(" "),{color:"#A63A00",width:4,dash:"solid"});t.push(
"Thick and brown: the route of "+rr(o)+", "+k(s.filter(i=>i.length>1).length,"arrow")+".")}if(A("map-step").value){let o=A(
"map-table").rows[Number(A("map-step").value)],s=Array.from(o.cells,a=>a.textContent),i=[o.dataset.start,o.dataset.stop];
for(let a of[i.join(" "),i[0],i[1]])r.set(a,{color:"#1A1A1A",width:5,dash:"solid"});t.push("Thick and black: "+s[0]+". W\
aits that ended: "+s[2]+"; typical time: "+s[3]+(s[4]?"; in time: "+s[4]:"")+"; calendar days after a deadline, on the w\
ay to a milestone: "+s[5]+".")}return{strong:r,said:t.join(" ")}}function Pq(e){let r=e.figure,t=r.layout,n=t.shapes,o=_(
"div",{id:"pathway-chart"}),s=Ur(o,"The pathway drawn as a graph; the table behind it says the same");s.style.setProperty(
"--on-paper",Math.min(1,1058/t.width,640/t.height).toFixed(3)),A("chart-pathway").querySelector(".drawing").append(s);let i={
data:r.data,annotations:t.annotations,lines:n.map(N=>N.line)},a=e.lines.map(N=>N.join(" ")),u=i,f=e.observed;function c(N){
return n.map((H,I)=>({...H,line:N.strong.get(a[I])||u.lines[I]}))}let l=!1,v=!0;new IntersectionObserver((N=>{l=N[N.length-
1].isIntersecting,l&&d()}),{rootMargin:"300px"}).observe(s);function d(){if(!v)return;v=!1;let N=Rq(a);A("map-said").textContent=
N.said,Plotly.react(o,u.data,{...t,annotations:u.annotations,shapes:c(N)},Do)}function h(){v=!0,l&&d()}function y(){d();
let N=Rq(a);A("map-said").textContent=N.said,Plotly.relayout(o,{shapes:c(N)})}let w=A("chart-observed");w&&e.followed&&w.
querySelector(":scope > .scope").remove();let g=[A("chart-pathway"),w].filter(Boolean).flatMap(N=>[N.querySelector(".say\
s"),N.querySelector("summary"),N.querySelector("tbody")]);w&&g.push(A("observed-more"));let S=de(g);function q(){S();let N=oe&&
B()?Iq(W,e.edges,e.units):null;N&&hj(N),u=N?Cq(e,N):i}function F(){f=oe&&B()&&w&&e.followed?dj(e.edges,vj):e.observed,Fq(
f)}Me.push(()=>{d(),Fq(f)}),q(),d(),F(),A("map-step").addEventListener("change",y),Q("pathway",()=>{q(),C()}),Q("chart-p\
athway",h),w&&Q("chart-observed",F);let b=A("map-case");function C(){b&&(A("map-name").textContent=rr(Ze()))}b&&b.addEventListener(
"change",y),Ve(["case"],()=>{C(),b&&b.checked&&y()}),C()}var yj=-1,gj=0,wj=3;function f0(e){let r=D.practice,t=Object.values(r.checks).map(n=>({cases:0,done:0,notDone:0,notRecorded:0,
recorded:n[2]}));for(let n of e)r.sets[r.answers[n]].forEach((o,s)=>{if(o===yj)return;let i=t[s];i.cases+=1,o===gj?i.done+=
1:o===wj?i.notDone+=1:i.notRecorded+=1});return t}function Dq(e,r){let t=xe(r.of),n=()=>({named:!1,came:0,invited:0,both:0}),
o=r.agencies.map(s=>({meetings:0,recorded:0,invitations:!1,by:s.map(n)}));for(let s of e)for(let i=t[s];i<t[s+1];i+=1)qj(
o,r.distinct[r.met[i]]);return o}function qj(e,r){let[t,n,o]=r,s=e[t];if(s.meetings+=1,!!n){s.recorded+=1,s.invitations=
s.invitations||o.length>0;for(let i of new Set(n.concat(o))){let a=s.by[i];a.named=!0,n.includes(i)&&(a.came+=1),o.includes(
i)&&(a.invited+=1),n.includes(i)&&o.includes(i)&&(a.both+=1)}}}function Wq(e,r){if(!r.cases)return e+": no "+m.caseNoun[0]+" to check.";let t=k(r.cases,...m.caseNoun);return r.recorded?
e+": done for "+T(r.done)+" of "+t+"; not done for "+T(r.notDone)+"; not recorded for "+T(r.notRecorded)+".":e+": not re\
corded for any of "+t+"."}function kq(e,r){return r.map((t,n)=>({name:t,...e.by[n]})).filter(t=>t.named).map(t=>{let n=t.
name+" "+T(t.came)+" of "+T(e.recorded);return e.invitations?n+" (invited to "+T(t.invited)+(t.invited?", came to "+T(t.
both)+" of them":"")+")":n}).join("; ")||"not recorded"}function Hq(e){let r=A("practice-table"),t=A("meetings-table"),n=[r,t].filter(Boolean).map(u=>u.tBodies[0]);if(!oe||!n.length)
return;let o=de(n);function s(){f0(W).forEach((u,f)=>{[u.cases,u.done,u.notDone,u.notRecorded].forEach((c,l)=>{r.tBodies[0].
rows[f].cells[2+l].textContent=T(c)})})}function i(u){Dq(W,u).forEach((f,c)=>{let l=t.tBodies[0].rows[c];l.hidden=!f.meetings,
l.cells[2].textContent=T(f.meetings),l.cells[3].textContent=T(f.recorded),l.cells[4].textContent=kq(f,u.agencies[c])})}let a=function(){
o(),B()&&(r&&s(),t&&e.meetings&&i(e.meetings))};Q("practice",a),B()&&a()}var ju=200;function Bq(){let e=document.querySelector(
"#findings-table tbody");if(!e||!E.n)return;let r=de([e,A("findings-more")]),t=function(){if(!B()){r();return}let n=[];for(let o of W)
for(let s of Ro(o))n.push([Z(o),s.finding,s.sentence,s.rows]);A("findings-more").textContent=k(n.length,"practice point")+
" in this choice"+(n.length>ju?"; the first "+ju+" are shown.":"."),e.replaceChildren(...n.slice(0,ju).map(o=>he(o)))};Q(
"findings",t),B()&&t()}var $u=1.959963984540054;function kr(e,r){let t=e/r,n=$u*$u/r,o=(t+n/2)/(1+n),s=$u*Math.sqrt(t*(1-t)/r+n/(4*r))/(1+n);return{
share:t,low:e===0?0:o-s,high:e===r?1:o+s}}var Vq=200,Uq=1999,bj=20210430;function*Gq(e,r){let t=[e,r].flatMap((u,f)=>u.low.
map((c,l)=>({time:c,stops:_e(u,l),later:f,n:u.weights[l]}))),n=t.reduce((u,f)=>u+f.n,0)<=Vq;n&&(t=t.flatMap(u=>new Array(
u.n).fill({...u,n:1}))),t.sort((u,f)=>u.time-f.time);let o=t.map(u=>u.later),s=Nj(t),i=Xq(s,t,o);if(!n)return Xg(i);let a=0;
for(let u=0;u<Uq;u+=1)Xq(s,t,Aj(o,u))>=i-1e-9&&(a+=1),u%100===99&&(yield);return(a+1)/(Uq+1)}function Nj(e){let r=e.map(
(i,a)=>a).filter(i=>!i||e[i].time!==e[i-1].time),t=new Float64Array(r.length),n=new Float64Array(r.length),o=new Float64Array(
r.length),s=0;for(let i=r.length-1,a=e.length-1;i>=0;i-=1){for(;a>=r[i];a-=1)s+=e[a].n,e[a].stops&&(n[i]+=e[a].n);t[i]=s,
o[i]=n[i]*(s-n[i])/Math.max(s-1,1)}return{starts:r,risk:t,done:n,spread:o}}function Xq(e,r,t){let[n,o,s]=[0,0,0];for(let i=e.
starts.length-1,a=r.length-1;i>=0;i-=1){let u=0;for(;a>=e.starts[i];a-=1)t[a]&&(s+=r[a].n,r[a].stops&&(u+=r[a].n));let f=s/
e.risk[i];n+=u-e.done[i]*f,o+=e.spread[i]*f*(1-f)}return o>0?Math.abs(n)/Math.sqrt(o):0}function Aj(e,r){let t=Uint8Array.
from(e);for(let n=0;n<t.length-1;n+=1){let o=n+Math.floor(Sj(r*Vq+n)*(t.length-n)/4294967296),s=t[n];t[n]=t[o],t[o]=s}return t}
function Sj(e){let r=Math.imul(e,2654435769)+bj>>>0;return r=Math.imul(r^r>>>16,569420461),r=Math.imul(r^r>>>15,3545902487),
(r^r>>>15)>>>0}var Ku=5;function jq(e,r){let[t,n]=[r.low-e.high,r.high-e.low],o=t-Math.hypot(r.low-r.ciLow,e.ciHigh-e.high),
s=n+Math.hypot(r.ciHigh-r.high,e.low-e.ciLow);return{low:t,high:n,ciLow:Number.isNaN(o)?-1/0:o,ciHigh:Number.isNaN(s)?1/0:
s}}function*$q(e,r){let t=yield*Gq(Zt(e),Zt(r)),n=yield*Gq(Qt(e),Qt(r));return Math.max(t,n)}function Kq(e,r){let t=r.share-
e.share;return{difference:t,low:t-Math.hypot(r.share-r.low,e.high-e.share),high:t+Math.hypot(r.high-r.share,e.share-e.low)}}function Ue(e){let r=pe(e);if(!r)return[O("none-due"),"",""];let t=e.outcomes[0],n=e.outcomes[Fo];if(r<Br)return[O("shar\
e-of-few",{met:t,n:r}),Wr(r),""];let o=kr(t,r),s=n?O("bounds",{low:G(t/(r+n)),high:G((t+n)/(r+n))}):"";return[O("share",
{met:t,n:r,share:G(o.share)}),Mc(o.low,o.high),s]}function l0(e,r){return r<Br?O("share-of-few",{met:e,n:r}):O("share",{
met:e,n:r,share:G(e/r)})}var p0="This standard applies to no wait of the chosen cases.";function Yq(e,r,t){let n=m.outcomes.
length;return t.map(o=>{let s=r.sets.findIndex(a=>a.by===o[0]),i=o[1].map(a=>{let u=r.sets[s].names.indexOf(a)*n,f={outcomes:Array.
from(e[s].subarray(u,u+n))};return Ej(a,f,r.needed)}).filter(a=>a.n);return Yu(o[0],i,r)})}function Ej(e,r,t){let n=pe(r),
o={name:e,n:K(r.outcomes),counted:n,enough:n>=t};if(!o.enough)return Object.assign(o,{cells:[Wr(n),"",""],dot:Oj(e,n)});
let s=kr(r.outcomes[0],n),i=Ue(r);return Object.assign(o,{cells:i,dot:{name:e,value:[s.share,s.share],interval:[s.low,s.
high],said:i[0]}})}function Oj(e,r){return{name:e,value:null,interval:null,said:Wr(r)}}function Yu(e,r,t){let n=r.filter(
i=>i.name!==t.unknown),o=n.filter(i=>i.enough),s=t.grouped[e];return{by:e,title:s,groups:r,unavailable:Ij(s.toLowerCase(),
n,o.length,t.needed),n:K(o.map(i=>i.counted))}}function Ij(e,r,t,n){return r.length?r.length===1?O("one-group",{name:r[0].
name,title:e}):t?"":O("few-in-groups",{needs:n,title:e}):O("not-recorded",{title:e})}function _j(e,r,t,n){let o=e.cells;o[2].textContent=T(K(r.outcomes));let s=new Map(m.outcomeIds.map((c,l)=>[n&&c==="too_\
soon"?"no_notice":c,r.outcomes[l]]));for(let c of Array.from(e.querySelectorAll("[data-outcome]"))){let l=s.get(c.dataset.
outcome)??0;c.textContent=T(l),c.classList.toggle("some",l>0)}let[i,a,u]=Array.from(o).slice(-3),f=Ue(r);i.replaceChildren(
f[0],...f[2]?[_("br"),_("span",{class:"small"},f[2])]:[]),a.textContent=f[1],u.textContent=_o(Fu(r,t),t)}function Tj(e,r,t){
[K(r.outcomes),r.outcomes[7],r.outcomes[Sn],r.outcomes[6]].forEach((o,s)=>{e.cells[s+1].textContent=T(o)}),e.cells[5].textContent=
_o(Fu(r,t),t)}function Mj(){let e=lt(W).lines;for(let r of ae("tr[data-line]")){let t=Number(r.dataset.line);(r.closest(
"table").id==="glance-table"?_j:Tj)(r,e[t],m.lines[t][2],m.steps[m.lines[t][0]][2]),r.hidden=!K(e[t].outcomes)}}function Qq(){
if(!oe)return;let e=["glance-table","measured-table"].map(n=>A(n).tBodies[0]),r=de(e),t=function(){r(),B()&&Mj()};Q("gla\
nce",t),B()&&t()}var xu=3,Ju=12,Lj=2.66,Cj=3.267,Qu=7,Zq=3.6,Fj=1e-9,Rj=["above the limit","seven rising","two of three high","seven abov\
e the mean"];function Pj(e){let r=Yt(e),t=kn(e).map(Math.abs),n=Cj*Yt(t),o=t.filter(i=>i<n),s=o.length?Lj*Yt(o):NaN;return{
mean:r,lower:r-s,upper:r+s}}function Zu(e,r){let t=e.map(()=>!1);for(let n=0,o=0;o<=e.length;o+=1)e[o]||(o-n>=r&&t.fill(
!0,n,o),n=o+1);return t}function xq(e){let r=Zu(e,Qu-1);return[!1].concat(e).map((t,n)=>!!(r[n]||r[n-1]))}function Jq(e,r){
let t=e.map(()=>!1);for(let n=0;n+2<e.length;n+=1){let o=[n,n+1,n+2];if(!o.every(i=>r[i]))continue;let s=o.filter(i=>e[i]);
if(s.length>1)for(let i of s)t[i]=!0}return t}function Dj(e,r){let t=Fj*Math.max(...e.map(Math.abs)),{mean:n,lower:o,upper:s}=r,
i=d=>e.map(h=>h>d+t),a=d=>e.map(h=>h<d-t),[u,f]=[i(s),a(o)],c=d=>d.map((h,y)=>h&&!u[y]&&!f[y]),l=kn(e),v=[["above the li\
mit",u],["below the limit",f],["seven rising",xq(l.map(d=>d>0))],["seven falling",xq(l.map(d=>d<0))],["two of three high",
Jq(c(i(n+(s-n)*2/3)),i(n))],["two of three low",Jq(c(a(n-(n-o)*2/3)),a(n))],["seven above the mean",Zu(i(n),Qu)],["seven\
 below the mean",Zu(a(n),Qu)]];return e.map((d,h)=>v.find(y=>y[1][h])?.[0]??"common")}function Wj(e,r){if(e==="common")return"\
common";let t=Rj.includes(e)?"higher":"lower";return r==="neutral"?t==="higher"?"high":"low":t===r?"improvement":"concer\
n"}function kj(e,r,t){return r===null||t==="neutral"?"no target":Number.isNaN(e.lower)?"no limits":e.lower<=r&&r<=e.upper?
"now and then":r>e.upper==(t==="lower")?"always met":"never met"}function zu(e,r,t,n){if(e.length<xu)return null;let o=[
0].concat(n||[]),s=o.map((a,u)=>{let f=u+1<o.length?o[u+1]:e.length;return{start:a,stop:f,...Pj(e.slice(a,f))}}),i=s.flatMap(
a=>Dj(e.slice(a.start,a.stop),a));return zq(e,s,i,r,t)}function zq(e,r,t,n,o){return{values:e,segments:r,causes:t,pointTypes:t.
map(s=>Wj(s,n)),assurance:kj(r[r.length-1],o,n)}}function eb(e,r){let t=zu(e.map(s=>Math.pow(s,1/Zq)),"higher",null,r);if(!t)
return null;let n=s=>Number.isNaN(s)?s:Math.pow(Math.max(s,0),Zq),o=t.segments.map(s=>({...s,mean:n(s.mean),lower:n(s.lower),
upper:n(s.upper)}));return zq(e,o,t.causes,"higher",null)}function rb(e){let r=Yt(e),t=e.filter(n=>!n).length/e.length;return{
rare:r<1.4||t>.25,mean:r,empty:t}}function tb(e){let r=Array.from(new Set(e)).sort((t,n)=>t-n);return r.length<2||r.length>
e.length/2?!1:Yt(kn(e).map(Math.abs))/1.128<Math.min(...kn(r))}var ec=6,Hj=["above the limit","seven rising","two of three high","seven above the mean"],Bj={share:"title-share",median:"\
title-median","days between":"title-days"},Uj={"always met":"target-always-met","never met":"target-never-met","now and \
then":"target-now-and-then","no limits":"target-no-limits"},Gj=.75;function ob(e){let r=Bo(Array.from(e.keys()));return r.
filter(o=>(e.get(o)||0)>=ec).length>=Gj*r.length?{by:"month",spans:r.map(o=>({label:U0(o),begin:er(o),months:[o]}))}:{by:"\
quarter",spans:Array.from(new Set(r.map(o=>Math.floor(o/3)))).map(o=>({label:gt[o*3%12]+" to "+U0(o*3+2),begin:er(o*3),months:r.
filter(s=>Math.floor(s/3)===o)}))}}function v0(e,r){return e.months.get(r)??dr()}function sb(e,r,t){let n=Array.from(e.months.
keys()).sort((v,d)=>v-d),o=n.length;for(;n.length&&v0(e,n[n.length-1])[Sn];)n.pop();let s=o-n.length,i=s?[O("left-still-\
open",{n:s})]:[],{by:a,spans:u}=ob(new Map(n.map(v=>[v,pe({outcomes:v0(e,v)})]))),f=[],c=0;for(let v of u){let d={outcomes:dr()};
for(let y of v.months)n.includes(y)&&v0(e,y).forEach((w,g)=>{d.outcomes[g]+=w});let h=pe(d);h>=ec?f.push({span:v,value:d.
outcomes[0]/h,n:h}):c+=1}return ub({kind:"xmr",of:"share",unit:"share",direction:"higher",by:a,target:t},f,r,i.concat(ab(
c,a)),O("method-xmr-share"))}function ib(e,r,t){let n=r==="hours",o=d=>m.waits.state[d]!==dt,{by:s,spans:i}=ob(new Map(Array.
from(e,d=>[d[0],d[1].filter(o).length]))),a=[],[u,f,c]=[0,0,0];for(let d of i){let h=Dr(d.months.flatMap(w=>e.get(w)||[]),
n),y=nw(Kr(h,n));y===null?u+=1:y===1/0?f+=1:(a.push({span:d,value:y,n:K(h.n)}),c=Math.max(c,h.grid))}let l=ab(u,s).concat(
f?O("left-not-reached",{n:f,by:s}):[]);return ub({kind:"xmr",of:"median",unit:r,direction:"lower",by:s,target:null},a,t,
l,O("method-xmr-median")+wn(c,!0))}function ab(e,r){return e?[O("left-few",{n:e,by:r,needs:ec})]:[]}function ub(e,r,t,n,o){
let s=O(Bj[e.of],{by:e.by}),i=r.map(f=>f.value),a={title:s,values:r,leftOut:n,about:o,since:null,...e};if(e.unit!=="shar\
e"&&tb(i)){let[f,c]=[Math.min(...i),Math.max(...i)].map(l=>Fe(l,e.unit));return lb(a,O("coarse",{by:e.by,least:f,most:c}))}
let u=cb(r.map(f=>f.span.begin),t);return pb(a,zu(i,e.direction,e.target,Array.from(u.keys())),u)}function cb(e,r){let t=new Map;
for(let n of r){let o=e.filter(s=>n.begin!==null&&s<n.begin).length;n.recalculated&&o>0&&o<e.length&&t.set(o,n.recalculated)}
return new Map(Array.from(t).sort((n,o)=>n[0]-o[0]))}function nb(e,r){return r.reduce((t,n)=>n<Ln(e)?t-(er(n+1)-er(n)):t,
e)}function Xj(e,r){let t=e.slice();for(;t.length&&v0(r,t[t.length-1])[Sn];)t.pop();return t.length?Math.min(er(t[t.length-
1]+1)-1,qe(m.asOf[1])):0}function fb(e,r){let t=Int32Array.from(e.late).sort(),n=e.all[ht]+e.all[gr];if(!t.length||n>pe(
{outcomes:e.all})/2)return null;let o=Array.from(t,Ln),s=Array.from(e.months.keys()).sort((h,y)=>h-y),i=rb(Bo(s).map(h=>o.
filter(y=>y===h).length));if(!i.rare)return null;let a=Bo(s).filter(h=>!e.months.has(h)),u=Array.from(t,h=>nb(h,a)),f=Array.
from(t).slice(1).map((h,y)=>({span:{label:Sr(h),begin:h},value:u[y+1]-u[y],n:1})),c=O("method-t-rare",{mean:Ce(i.mean,1).
toFixed(1),empty:G(i.empty)}),l=cb(f.map(h=>h.span.begin),r),v=n-t.length,d=(v?[O("left-no-day",{n:v})]:[]).concat(a.length?
O("left-nothing-began",{n:a.length}):[]);return pb({kind:"t",of:"days between",title:O("title-days"),unit:"days",direction:"\
higher",by:"event",target:null,values:f,leftOut:d,about:O("method-t-days")+" "+c,since:Math.max(nb(Xj(s,e),a)-u[u.length-
1],0)},eb(f.map(h=>h.value),Array.from(l.keys())),l)}function lb(e,r){return{...e,unavailable:r,sentence:r}}function pb(e,r,t){
if(!r)return lb(e,O("few-points",{n:e.values.length,needs:xu}));let n=e.values.map((u,f)=>({begin:u.span.begin,label:u.span.
label,value:u.value,n:u.n,cause:r.causes[f],pointType:r.pointTypes[f]})),o=r.segments[r.segments.length-1],s=e.since!==null&&
e.since>o.upper?" "+O("long-since"):"",i=jj(e.by,n,o)+s,a=r.segments.map(u=>Object.assign(u,{reason:t.get(u.start)||""}));
return{...e,unavailable:"",points:n,segments:a,assurance:r.assurance,sentence:i,says:i+(e.target===null?"":" "+O(Uj[r.assurance])),
warnings:Vj(e,n,a),method:e.about+" "+O(e.kind==="xmr"?"method-xmr":"method-t"),source:O(e.kind==="xmr"?"source-xmr":"so\
urce-t"),middle:O(e.kind==="xmr"?"middle-average":"middle-gap"),n:K(e.values.map(u=>u.n))}}function Vj(e,r,t){let n=r.filter(
i=>i.cause!=="common").length,o=t.map(i=>i.stop-i.start).filter(i=>i<Ju),s=e.kind==="xmr"&&t.length===1&&n>r.length/2;return o.
map(i=>O("provisional",{n:i,needs:Ju})).concat(s?O("two-averages"):[])}function jj(e,r,t){let n=r[r.length-1];if(n.pointType===
"common")return O("no-real-change");let o=Hj.includes(n.cause),s={type:n.pointType,side:o?"above":"below"},i=(e==="event"?
"gap":e)+"s";if(/the limit$/.test(n.cause))return O(e==="event"?"gap-beyond":"beyond",{...s,label:n.label});if(n.cause.startsWith(
"two of three"))return O("near",{...s,what:i});let a=r.slice(t.start).map(f=>f.value);if(/ing$/.test(n.cause))return O("\
trend",{...s,n:Kj(a,o),what:i});let u=$j(a,t.mean,o);return e==="event"?O("run-of-gaps",{...s,n:u.n,but_one:u.butOne}):O(
"run",{...s,by:e,since:r[r.length-u.n].label,but_one:u.butOne})}function $j(e,r,t){let[n,o,s]=[0,0,0];for(let i=1;i<=e.length;i+=
1){let a=e[e.length-i];if((t?a>r:a<r)?[n,s]=[i,o]:o+=1,o>1)break}return{n,butOne:s>0}}function Kj(e,r){let t=1;for(;t<e.
length;){let[n,o]=e.slice(e.length-t-1);if(r?o<=n:o>=n)break;t+=1}return t}function d0(e){return O("pattern-"+e.cause.replaceAll(
" ","-"))}function qn(e,r){if(e.unit==="share")return G(r);let t=Gt(Ut(r));return t+" "+(t==="1"?e.unit.slice(0,-1):e.unit)}
function m0(e,r){return e.unit==="share"?Math.min(Math.max(r,0),1):Math.max(r,0)}function Yj(e){return e.segments.map(r=>{
let t={begin:e.points[r.start].label,middle:e.middle,mean:qn(e,r.mean)};if(Number.isNaN(r.lower))return O("levels-withou\
t-limits",t);let[n,o]=[r.lower,r.upper].map(s=>qn(e,m0(e,s)));return O("levels",{...t,span:(e.unit==="share"?n:n.split("\
 ")[0])+" to "+o})})}function vb(e){return Yj(e).concat(e.warnings,e.leftOut)}var tc=8,db=[.001,.025,.975,.999],mb=.1,Qj=6,rc=80;function Zj(e,r,t){let n=(Math.asin(Math.sqrt(e/r))-Math.asin(Math.sqrt(
t)))*Math.sqrt(4*r);if(Math.abs(n)>=Qj)return n;let o=hb(e,r,t),s=hb(r-e,r,1-t);return Math.min(o,s)?o<=s?js(o):-js(s):n}
function hb(e,r,t){return(uu(e-1,r,t)+uu(e,r,t))/2}function xj(e,r){let t=Array.from(e).sort((s,i)=>s-i),n=r*(t.length-1),
o=Math.floor(n);return t[o]+(t[Math.min(o+1,t.length-1)]-t[o])*(n-o)}function Jj(e,r){let[t,n]=[mb,1-mb].map(f=>xj(e,f)),
s=e.map(f=>Math.pow(Math.min(Math.max(f,t),n),2)).reduce((f,c)=>f+c,0)/r.length,i=0,a=0;for(let f of r)i+=4*f,a+=16*f*f;
let u=(r.length*s-(r.length-1))/(i-a/i);return{spread:s,between:Math.sqrt(Math.max(u,0))}}function yb(e,r,t){let n=db.map(
i=>Gg(e,r,i)/e);if(!t)return n;let o=Math.asin(Math.sqrt(r)),s=Math.sqrt(1/(4*e)+t*t);return n.map((i,a)=>{let u=Math.min(
Math.max(o+js(db[a])*s,0),Math.PI/2),f=Math.pow(Math.sin(u),2);return a<2?Math.min(i,f):Math.max(i,f)})}function zj(e,r){
return e>r[2]?e>r[3]?"above 99.8 %":"above 95 %":e<r[1]?e<r[0]?"below 99.8 %":"below 95 %":"within"}function e$(e){let r=Math.
log10(e*1.05),t=new Set;for(let n=0;n<rc;n+=1)t.add(Xt(n===rc-1?e*1.05:Math.pow(10,r*n/(rc-1))));return Array.from(t)}function gb(e){
let r=e.filter(l=>l.n>0),t=K(r.map(l=>l.met)),n=K(r.map(l=>l.n)),o=Math.max(...r.map(l=>l.n)),s={n,most:o,share:t/n,sites:r};
if(r.length<tc)return{...s,unavailable:"few"};if(!t||t===n)return{...s,unavailable:"same"};let i=r.map(l=>Zj(l.met,l.n,s.
share)),{spread:a,between:u}=Jj(i,r.map(l=>l.n)),f=r.map(l=>{let v=yb(l.n,s.share,u);return{name:l.name,met:l.met,n:l.n,
share:l.met/l.n,limits:v,position:zj(l.met/l.n,v)}});if(f.every(l=>l.limits[1]<=0&&l.limits[2]>=1))return{...s,sites:f,unavailable:"\
small"};let c=e$(o).map(l=>({n:l,limits:yb(l,s.share,u)}));return{...s,sites:f,unavailable:"",lines:c,spread:a,between:u}}var nc=4,wb={within:"within","above 95 %":"above","below 95 %":"below","above 99.8 %":"far-above","below 99.8 %":"far-be\
low"};function qb(e,r){let t=gb(r.filter(o=>e.has(o)).map(o=>{let s={outcomes:e.get(o)??dr()};return{name:o,met:s.outcomes[0],
n:pe(s)}}));if(t.unavailable)return{...t,unavailable:t$(t)};let n=Ce(t.spread,1).toFixed(1);return{...t,unavailable:"",source:O(
"source-funnel"),method:O("method-funnel",{widened:!!t.between,phi:n}),says:r$(t)}}function bb(e){return O("position-"+wb[e])}
function r$(e){let r=G(e.share),t=e.sites.filter(o=>o.position!=="within"),n=e.between?[O("sites-differ")]:[];return t.length?
(t.sort((o,s)=>Number(s.position.endsWith("99.8 %"))-Number(o.position.endsWith("99.8 %"))),t.slice(0,nc).forEach((o,s)=>{
let i={site:o.name,share:G(o.share),position:wb[o.position]};n.push(s?O("next-site",i):O("one-site",{...i,overall:r}))}),
t.length>nc&&n.push(O("more-sites",{n:t.length-nc})),n.concat(O("funnel-not-why")).join(" ")):n.concat(O("no-site",{n:e.
sites.length,share:r})).join(" ")}function t$(e){let r=e.sites.length;return e.unavailable==="few"?O("few-sites",{n:r,needs:tc}):
e.unavailable==="same"?O("sites-alike",{n:r,share:e.share?"100%":"0%"}):O("sites-small",{n:e.most})}var To=3;function n$(e,r,t){let n={outcomes:r},o=pe(n),[s,i]=Ue(n),a=o>=t;return{year:e,when:O("year-to",{year:String(e)}),
n:o,met:r[0],share:s,enough:a,words:a?O("own-row",{share:s,interval:i}):Wr(o)}}function Nb(e,r,t){let{of:n}=t.charts.published,
o=Array.from(kw(e,r)).sort((u,f)=>u[0]-f[0]).map(u=>n$(u[0],u[1],t.needed)),s=o.filter(u=>u.enough).pop(),i={unavailable:"",
own:o,n:K(o.map(u=>u.n)),method:O("method-published"),source:O("source-wilson")};if(!s){let u=o.length?O("few-in-years",
{needs:t.needed}):O("none-by-definition");return Object.assign(i,{unavailable:u,sentence:u+" "+n[r].latest})}let a=O("ow\
n-share",{when:s.when,share:s.share})+" "+(n[r].beside[s.year]||O("nothing-for-year"));return Object.assign(i,{says:a})}function Ab(e){let r=new Map;for(let t of Hr(e)){let n=pt.month[t];Be(r,n,()=>[]).push(t)}return r}function Sb(e,r){let t=[],
n=(u,f,c,l,v)=>{r(l)&&r(v)&&t.push({name:u,one:f,two:c,waits:[l,v]})},o=Jw(e);for(let[u,f,c,l,v]of D.turnaround.compared)
l&&r(o[l[0]])?n(u,l[1],c,o[l[0]],o[f]):v&&n(u,c,v[1],o[f],o[v[0]]);let s=Ru(e,"hours"),[i,a]=D.turnaround.hours;return n(
O("in-or-out"),i,a,s.get(i)||[],s.get(a)||[]),t}var o$=D.turnaround.needed,oc={cases:null,byStep:[],curves:new Map,pairs:new Map};
function Mo(){return oc.cases!==W&&(oc={cases:W,byStep:r0(W),curves:new Map,pairs:new Map}),oc}function Hr(e){return Mo().
byStep[t0(e)]}function*sc(e,r,t,n,o){let s=Kr(e,r==="hours"),i=yield*ow(s,t.map(c=>c.at)),a={name:n,waits:s,...No(s)};if(!i)
return{...a,unavailable:wq(a.n),quantiles:[],done:[]};let u=i.quantiles.map(c=>({...c,words:Gu(c,r),whole:Xu(c,r)})),f=t.
filter(c=>Jc(e.grid,c.at)).map(c=>yq(uw(i,c.at),c));return{...a,unavailable:"",quantiles:u,done:f,sentence:gq(a,u,f),grid:e.
grid,method:Uu(a,"method-curve")+wn(e.grid),source:hq(a),drawn:lw(i,o),openAt:pw(s)}}function*bn(e){let{curves:r}=Mo(),t=r.
get(e);if(t)return t;let{unit:n,limits:o}=D.turnaround.by_step[e],s=yield*sc(Dr(Hr(e),n==="hours"),n,o,"all",fw);return r.
set(e,s),s}function ic(e){return Be(Mo().pairs,e,()=>Sb(Hr(e),r=>r.length))}function*ac(e,r){if(!r.found){let{unit:t}=D.
turnaround.by_step[e],n=xc(r.waits.map(i=>Dr(i,t==="hours"))),o=yield*sc(n[0],t,[],r.one,hu),s=yield*sc(n[1],t,[],r.two,
hu);r.found=yield*s$(r,[o,s],t)}return r.found}function*s$(e,r,t){let n=r[0].n+r[1].n;if(r[0].unavailable||r[1].unavailable){
let a=Vu(e,Math.min(r[0].n,r[1].n),ct);return{unavailable:a,sentence:a}}let o=r.map(a=>a.quantiles[0]),s=yield*$q(r[0].waits,
r[1].waits);return{unavailable:"",sentence:qq(e,o,jq(o[0],o[1]),s,t),curves:r,n,method:O("method-log-rank")+wn(r[0].grid),
source:O("source-log-rank")}}function uc(e,r){let t=m.standards.findIndex(i=>i[0]===e),n=new Map,o=i=>Be(n,i,()=>({outcomes:n0(
i,t)}));return Sb(Hr(r),i=>K(o(i).outcomes)).map(i=>i$(i,i.waits.map(o)))}function i$(e,r){let t=r.map(pe),n=Math.min(...t);
if(n<Ku){let a=Vu(e,n,Ku);return{pair:e,lines:r,unavailable:a,sentence:a}}let o=r.map((a,u)=>kr(a.outcomes[0],t[u])),s=r.
map(a=>Ue(a)[0]),i=Kq(o[0],o[1]);return{pair:e,lines:r,unavailable:"",words:s,n:t[0]+t[1],points:bq(i),sentence:Nq(e,o.map(
a=>a.share),s,i)}}function*Eb(e){let{unit:r,grouped:t}=D.turnaround.by_step[e],n=Kr(Dr(Hr(e),r==="hours"),r==="hours"),o=[];
for(let[s,i]of t){let a=Ru(Hr(e),s),u=[],f=0;for(let c of i.filter(l=>a.has(l))){let l=Dr(a.get(c)??[],r==="hours");f=Math.
max(f,l.grid),u.push(yield*a$(c,Kr(l,r==="hours"),r)),yield}o.push(Object.assign(Yu(s,u,D.turnaround),{method:Uu(No(n),"\
method-medians")+wn(f,!0)}))}return o}function*a$(e,r,t){let{n,open:o}=No(r),s=n>=o$?yield*iw(r):null,i=s?Xu(s,t):Wr(n),
a=s&&Number.isFinite(s.low)&&Number.isFinite(s.high),u={name:e,value:null,interval:null,said:i};return a&&Object.assign(
u,{value:[s.low,s.high].map(Pt),interval:[s.ciLow,s.ciHigh].map(Pt)}),{name:e,n,counted:n,enough:s!==null,cells:[i,T(o)],
dot:u}}var u$=2,c$=8;function Ob(e,r,t){let n=r.looks[e.kind==="xmr"?"share":"days"],o=r.looks[e.of==="share"?"share":"days"].layout.
yaxis,s=e.points.map(v=>ge(v.begin)),i=Math.max(Math.floor((e.points[s.length-1].begin-e.points[0].begin)*.04),10),a=e.points[0].
begin-i,u=e.points[s.length-1].begin+i,f=v=>n.data.find(d=>d.name===v),c=[{...n.data[0],x:s,y:e.points.map(v=>v.value)}];
for(let v of Object.keys(r.kinds)){let d=e.points.filter(h=>h.pointType===v);d.length&&c.push(l$(e,d,f(r.kinds[v]),r.kinds[v]))}
let l=Ib(n.layout,t,a,u,4,ge);return{data:c.concat(p$(e,f,ge(u))),layout:{...n.layout,yaxis:f$(e,o),xaxis:{...n.layout.xaxis,
range:[ge(a),ge(u)]},shapes:l.shapes,annotations:l.labels.concat(v$(e,n.layout.annotations))}}}function f$(e,r){let t={...r},
n=Math.max(...e.points.map(o=>o.value),...e.segments.map(o=>o.upper||0));return e.of==="median"&&(t.title={...r.title,text:O(
"scale-median",{unit:e.unit})}),(e.unit==="hours"||n>c$)&&delete t.dtick,t}function l$(e,r,t,n){return{...t,x:r.map(o=>ge(
o.begin)),y:r.map(o=>o.value),customdata:r.map(o=>[o.label,qn(e,o.value)].concat(e.of==="days between"?[]:[T(o.n)+" wait\
s"],o.cause==="common"?[]:[n+": "+d0(o)]).join("<br>"))}}function p$(e,r,t){let n=[],o=(s,i,a,u,f)=>{n.push({...r(u),x:[
s,i],y:[a,a],showlegend:f})};return e.segments.forEach((s,i)=>{let a=ge(e.points[s.start].begin),u=s.stop<e.points.length?
ge(e.points[s.stop].begin):t;o(a,u,s.mean,e.middle,i===0),!Number.isNaN(s.lower)&&(o(a,u,m0(e,s.lower),"expected range",
!1),o(a,u,m0(e,s.upper),"expected range",i===0))}),e.target!==null&&o(ge(e.points[0].begin),t,e.target,"target",!0),n}function Ib(e,r,t,n,o,s){
let i={shapes:[],labels:[]};return r.map(u=>({one:u,begin:Math.max(u.begin??t,t),end:Math.min(u.end===null?n:u.end+1,n)})).
filter(u=>u.begin<u.end).forEach((u,f)=>{i.shapes.push({...e.shapes[0],name:ue(u.one.name),x0:s(u.begin),x1:s(u.end)}),u.
one.begin!==null&&i.shapes.push({...e.shapes[1],x0:s(u.begin),x1:s(u.begin)}),u.one.end!==null&&i.shapes.push({...e.shapes[1],
x0:s(u.end),x1:s(u.end)}),i.labels.push({...e.annotations[0],x:s(u.begin),yshift:o+15*(f%u$),text:ue(u.one.name),hovertext:ue(
u.one.words)})}),i}function v$(e,r){let t=["Variation: "+e.points[e.points.length-1].pointType];e.assurance.startsWith("\
no ")||t.push("Assurance: "+e.assurance);let n=e.segments.filter(o=>o.reason).map(o=>({...r[2],x:ge(e.points[o.start].begin),
text:Oq(r[2].text,{reason:ue(o.reason)})}));return[{...r[1],text:t.join("<br>")}].concat(n)}function _b(e,r){let t=r.looks.
funnel,n=e.sites.map(v=>v.n),[o,s]=[Math.min(...n),Math.max(...n)],i=Math.max((s-o)*.25,2),a=Xt(o-i),u=e.lines.slice(e.lines.
slice(1).filter(v=>v.n<=a).length),f=u.map(v=>v.n),c=[null,2,1,3,0].map((v,d)=>({...t.data[d],x:f,y:u.map(h=>v===null?e.
share:h.limits[v])}));for(let v of t.data.slice(5)){let d=e.sites.filter(h=>r.positions[h.position]===v.name);d.length&&
c.push(d$(d,v))}let l=Math.min(...e.sites.map(v=>Math.min(v.limits[0],v.share)));return{data:c,layout:{...t.layout,xaxis:{
...t.layout.xaxis,range:[Math.max(o-i,0),s+i*.6]},yaxis:{...t.layout.yaxis,range:[Math.max(l-.06,-.02),1.04]}}}}function d$(e,r){
return{...r,x:e.map(t=>t.n),y:e.map(t=>t.share),text:e.map(t=>t.position==="within"?"":" "+ue(t.name)),customdata:e.map(
t=>{let n="95% limits "+G(t.limits[1])+" to "+G(t.limits[2]);return[ue(t.name),l0(t.met,t.n),r.name,n].join("<br>")})}}function Tb(e,r,t,n){
let o=e.own.filter(l=>l.enough),s=r.data[r.data.length-1],i=r.data.slice(0,-1),a=[...new Set(i.flatMap(l=>l.x).concat(o.
map(l=>l.year)))].sort(),[u,f]=[a[0],a[a.length-1]],c=Ib(t.charts.looks.share.layout,n,er((u-1)*12+To),er(f*12+To),4,h$);
return{data:i.concat(m$(s,o,t.charts.published.aside)),layout:{...r.layout,xaxis:{...r.layout.xaxis,tickvals:a,range:[u-
.5,f+.5]},shapes:c.shapes,annotations:c.labels}}}function m$(e,r,t){let n=r.map(o=>kr(o.met,o.n));return{...e,x:r.map(o=>o.
year+t),y:n.map(o=>o.share),error_y:{...e.error_y,array:n.map(o=>o.high-o.share),arrayminus:n.map(o=>o.share-o.low)},customdata:r.
map(o=>ue(O("own-hover",{when:o.when,share:o.share})))}}function h$(e){let r=br(e),t=r.getUTCFullYear()+(r.getUTCMonth()>=
To?1:0),[n,o]=[(t-1)*12,t*12].map(s=>er(s+To));return t-.5+(e-n)/(o-n)}function y$(e){let[r,t,n,o]=e.limits.map(G);return he([e.name,l0(e.met,e.n),t+" to "+n,r+" to "+o,bb(e.position)])}var g$="\
No wait of the chosen cases is of this step.";function w$(e,r,t){let[n,o]=[e.querySelector(".refusal"),e.querySelector("\
.whole")];if(n.hidden=!r||!r.unavailable,o.hidden=!r||!!r.unavailable,!r)return;for(let i of e.querySelectorAll(".withou\
t"))i.hidden=!r.unavailable,i.querySelector("tbody").replaceChildren(...(t.rows??[]).map(a=>a.cloneNode(!0)));if(r.unavailable){
n.textContent=r.sentence||r.unavailable;return}let s=e.querySelector("figure");t.title&&(s.querySelector(".title").textContent=
t.title),s.querySelector(".says").textContent=r.says,s.querySelector("tbody").replaceChildren(...t.rows??[]),s.querySelector(
".behind > summary").textContent="The table behind it ("+t.behind+")",e.querySelector(".beside").replaceChildren(...(t.beside??
[]).map(i=>_("p",{class:"small"},i))),e.querySelector(".basis").textContent="n = "+T(r.n??0)+". "+r.method+" Source: "+r.
source+"."}function q$(e,r){return!r||r.unavailable?{}:{title:e.dataset.whose+": "+r.title.slice(0,1).toLowerCase()+r.title.
slice(1),rows:r.points.map(t=>he([t.label,qn(r,t.value),T(t.n),d0(t)])),behind:r.points.length+" points",beside:vb(r)}}function b$(e){
return e.unavailable?{}:{rows:e.sites.map(y$),behind:e.sites.length+" sites",beside:[]}}var N$={share(e,r){let{targets:t}=r.
charts,n=Fn(W,r.charts.periods);return cc(e,r,sb(h0(e,r),n,t[e.dataset.of]||null),n)},days(e,r){let t=Fn(W,r.charts.periods);
return cc(e,r,fb(h0(e,r),t),t)},median(e,r){let t=Ab(e.dataset.of);if(!t.size)return[{unavailable:g$},{},null];let n=Fn(
W,r.charts.periods);return cc(e,r,ib(t,r.by_step[e.dataset.of].unit,n),n)},funnel(e,r){let t=(r.shares[e.dataset.of].find(
o=>o[0]==="site")||["site",[]])[1],n=qb(h0(e,r).sites,t.filter(o=>o!==r.unknown));return[n,b$(n),n.unavailable?null:_b(n,
r.charts)]},published(e,r){let t=Nb(W,e.dataset.of,r),n=t.unavailable?null:Tb(t,r.figures[e.dataset.name],r,Fn(W,r.charts.
periods));return[t,E$(e,t),n]}};function h0(e,r){return xw(W,r)[m.standards.findIndex(t=>t[0]===e.dataset.of)]}function cc(e,r,t,n){
let o=t&&!t.unavailable?Ob(t,r.charts,n):null;return[t,q$(e,t),o]}function Mb(e,r){return/median|published/.test(e.dataset.
chart)||h0(e,r).n?N$[e.dataset.chart](e,r):[e.dataset.chart==="days"?null:{unavailable:p0},{},null]}function Lb(e,r){if(!oe)
return;let t=ae("#turnaround [data-chart]"),n=new Map,o=f=>{n.has(f)||n.set(f,S$(f));let[c,l,v]=Mb(f,e);w$(f,c,l),r(f.dataset.
name,v),f.removeAttribute("data-stale")},s=f=>f.matches("[data-stale]")&&!f.closest("details:not([open])"),i=function*(){
yield*o0();for(let f of t.filter(s))o(f),yield},a=!1,u=()=>{if(!(!a&&!B())){a=B();for(let f of t)r(f.dataset.name,a?null:
e.figures[f.dataset.name]),f.toggleAttribute("data-stale",a),!a&&n.has(f)&&n.get(f)();Pr(i),Pr(()=>{A$(e,t)})}};for(let f of ae(
"#turnaround details"))f.addEventListener("toggle",()=>{t.some(s)&&Pr(i)});Q("turnaround",u),u()}function A$(e,r){let t=ae(
"#turnaround [data-too-few]");for(let s of t)s.hidden=!B()||!r.some(i=>{let a=s.contains(i)&&Mb(i,e)[0];return a&&!a.unavailable});
let n=A("too-few-standards");if(!n)return;let o=t.filter(s=>s.hidden).map(s=>s.dataset.tooFew);n.hidden=!o.length,n.querySelector(
"span").textContent=o.join(", ")}function S$(e){let r=de(Array.from(e.querySelectorAll(".refusal, .title, .says, tbody, \
.behind > summary, .beside, .basis"))),t=Array.from(e.querySelectorAll(".refusal, .whole, .without")),n=t.map(o=>o.hidden);
return()=>{r(),t.forEach((o,s)=>{o.hidden=n[s]})}}function E$(e,r){let t=Array.from(e.querySelector("tbody").rows).filter(
o=>!("own"in o.dataset)),n=r.own.map(o=>{let s=he([O("this-log"),o.when,o.words]);return s.dataset.own="",s});return{rows:t.
concat(n),behind:k(t.length+n.length,"figure"),beside:[]}}function y0(e,r,t,n){let o=Object.fromEntries(Object.entries(e.layout).filter(u=>!/^[xy]axis/.test(u[0]))),s={data:[],most:n?
O$(t):1,times:!!n,layout:Object.assign(o,{annotations:[]})},i=K(fc(r,t.map(u=>u.dots.length)));o.height=e.layout.height-
K(fc(r,I$(e)))+i;let a=1;for(let u=0;u<t.length;u+=r.columns){let f=t.slice(u,u+r.columns);f.forEach((c,l)=>{let v=r.row*
Math.min(c.dots.length,r.most),h={x:[l/r.columns+r.names,(l+1)/r.columns-r.gap],y:[a-(r.head+v)/i,a-r.head/i]};_$(s,e,r,
c,u+l+1,h)}),a-=fc(r,f.map(c=>c.dots.length))[0]/i}return{data:s.data,layout:s.layout}}function lc(e){return e.value!==null}
function O$(e){let r=e.flatMap(o=>o.dots).filter(lc),t=r.map(o=>o.value[1]).concat(1),n=r.map(o=>o.interval[1]).filter(Number.
isFinite);return Math.min(Math.max(...t,...n),Math.max(...t)*2.5)*1.05}function fc(e,r){let t=[];for(let n=0;n<r.length;n+=
e.columns){let o=Math.max(...r.slice(n,n+e.columns).map(s=>Math.min(s,e.most)));t.push(e.head+e.foot+e.row*o)}return t}function I$(e){
let r=t=>Number(t.slice(5)||1);return Object.keys(e.layout).filter(t=>t.startsWith("yaxis")).sort((t,n)=>r(t)-r(n)).map(
t=>e.layout[t].tickvals.length)}function _$(e,r,t,n,o,s){let i=o===1?"":String(o),a=n.dots.slice(0,t.most),u=n.dots.length-
a.length;e.layout["xaxis"+i]={...r.layout.xaxis,domain:s.x,anchor:"y"+i,...e.times?{range:[0,e.most]}:{}},e.layout["yaxi\
s"+i]={...r.layout.yaxis,domain:s.y,anchor:"x"+i,range:[a.length-.4,-.6],tickvals:a.map((f,c)=>c),ticktext:a.map(f=>T$(f.
name,t.label))},e.layout.annotations.push({...r.layout.annotations[0],x:s.x[0]-t.names+.01,y:s.y[1],text:ue(n.title)+(u?
" ("+u+" more in the table)":"")}),M$(a,e.most).forEach((f,c)=>{e.data.push({...r.data[c],...f,xaxis:"x"+i,yaxis:"y"+i})})}
function T$(e,r){let t=Array.from(e);return ue(t.length<=r?e:t.slice(0,r-1).join("")+"\u2026")+"  "}function M$(e,r){let t=e.
filter(lc),n=e.filter(i=>!lc(i)),o=i=>e.indexOf(i),s=t.flatMap(i=>[o(i),o(i),null]);return[{x:t.flatMap(i=>[i.interval[0],
Number.isFinite(i.interval[1])?i.interval[1]:r,null]),y:s},{x:t.flatMap(i=>[...i.value,null]),y:s},{x:t.map(i=>(i.value[0]+
i.value[1])/2),y:t.map(o),customdata:t.map(i=>ue(i.name)+": "+ue(i.said))},{x:n.map(()=>0),y:n.map(o),text:n.map(i=>" "+
ue(i.said))}]}function L$(e,r,t){let n=t?_("a",{href:"#surveys",class:"to-surveys","data-by":e.by,"data-group":r.name},r.name):r.name,
o=r.cells.map(s=>_("td",{class:/^[\d,]+$/.test(s)?"n":null},s));return _("tr",null,_("th",{scope:"row"},n),_("td",null,e.
title),_("td",{class:"n"},T(r.n)),...o)}function pc(e,r,t,n,o,s){let i=r.filter(l=>!l.unavailable),a=r.some(l=>l.groups.
length);e.querySelector(".quiet").textContent=a?r.map(l=>l.unavailable).filter(Boolean).join(" "):o;let u=e.querySelector(
"figure");if(!u)return null;for(let l of[u,...e.querySelectorAll(".basis")])l.hidden=!i.length;if(!i.length)return null;
let f=u.querySelector(".to-surveys")!==null;u.querySelector("tbody").replaceChildren(...i.flatMap(l=>l.groups.map(v=>L$(
l,v,f)))),u.querySelector("summary").textContent="The table behind it ("+k(i.length,"grouping")+")";for(let l of u.querySelectorAll(
"[data-about]")){let v=i.find(d=>d.by===l.dataset.about);l.hidden=!v,v&&(l.querySelector(".count").textContent=T(v.n))}let c=i.
map(l=>({title:l.title,dots:l.groups.map(v=>v.dot)}));return y0(n,t.sizes,c,s)}function Cb(e,r){if(!oe)return;let t=ae("\
#turnaround [data-groups]"),n=m.standards.map(a=>a[0]),o=de(t.flatMap(a=>Array.from(a.querySelectorAll(".quiet, tbody, s\
ummary, [data-about]")))),s=!1,i=function(){if(!s&&!B())return;s=B(),o();let a=s?Ww(W,e):null;for(let u of t){let f=u.dataset.
groups,c="shares-"+f;for(let v of u.querySelectorAll("figure, .basis, [data-about]"))v.hidden=!1;let l=e.figures[c];r(c,
a?pc(u,Yq(a[n.indexOf(f)],e,e.shares[f]),e,l,p0):l)}};Q("turnaround",i),i()}function C$(e){let r=k0(e);return r<0?e:m.results[r][1]}function Fb(){let e=m.steps.find(t=>t[0]===M.step),r=[e&&"of "+e[1],
M.agency&&"for "+M.agency,M.outcome&&"with the result: "+C$(M.outcome)].filter(Boolean);return[M.site&&"with an event at\
 "+M.site,M.from&&"with a first event on or after "+Sr(Cn(M.from)),M.to&&"with a first event on or before "+Sr(Cn(M.to)),
r.length&&"with a wait "+r.join(" "),M.find&&"with '"+M.find+"' in their name"].filter(Boolean).join("; ")}function g0(){
let e=oe||!E.n?"":" shown in detail",r=Pe(E.n)+e;return B()?T(W.length)+" of "+r:E.n===1?"the only "+m.caseNoun[0]+e:"al\
l "+r}function w0(){return"Chosen: "+g0()+"."}var vc=D.turnaround.marks,Rb=6;function F$(e,r){let t=e.map(s=>s.at);for(let s of r){let i=s.quantiles.map(a=>a.high).filter(
Number.isFinite).map(Pt);t.push(...i.length?i:s.drawn.at.slice(-1))}let n=Math.max(0,...r.map(s=>s.drawn.at[s.drawn.at.length-
1])),o=Math.max(0,...e.map(s=>s.at));return Math.max(Math.min(Math.max(...t,1)*D.turnaround.scale.beyond,n*1.05),o*1.1,1)}
function R$(e,r,t,n,o){let s=vc.data.slice(r*Rb,(r+1)*Rb),{drawn:i,openAt:a}=e,u=i.at.length-1,f=[0].concat(i.at,Math.max(
n,i.at[u])),c=(h,y,w)=>{let g=s[h].name===void 0?{}:{name:t+s[h].name};return{...s[h],...g,x:f,y:[0].concat(y,y[u]),...w}},
l=[0].concat(i.likelyLow,i.likelyLow[u]),v=i.low.every((h,y)=>h===i.high[y]),d=[c(0,i.ciLow),c(1,i.ciHigh),c(2,i.likelyLow,
{name:t+(v?D.turnaround.scale.done:D.turnaround.scale.likely),hovertemplate:t+s[2].hovertemplate,customdata:f.map((h,y)=>G(
l[y])+" done by "+Fe(h,o))})];return v||d.push(c(3,i.low),c(4,i.high)),a.length&&d.push({...s[5],x:a,y:a.map(()=>D.turnaround.
scale.floor),name:t+s[5].name,customdata:a.map(h=>"open for "+Fe(h,o)+" so far")}),d}function dc(e,r,t,n){let o=F$(r,t),
s=t.length>1,i=r.filter(u=>u.at<=o),a={...e.layout,xaxis:{...e.layout.xaxis,range:[0,o]},shapes:i.map(u=>({...vc.layout.
shapes[0],x0:u.at,x1:u.at})),annotations:i.map((u,f)=>({...vc.layout.annotations[f%2],x:u.at,text:ue(u.standard+": "+u.words)}))};
return s&&(a.height+=D.turnaround.scale.legend,a.margin={...a.margin,b:a.margin.b+D.turnaround.scale.legend}),{layout:a,
data:t.flatMap((u,f)=>R$(u,f,s?ue(u.name)+": ":"",o,n))}}function Lo(e,r){A(e).append(...r.map(t=>_("option",{value:t[0]},t[1])))}function P$(){Lo("site",m.sites.map(o=>[o,o])),
A("site").disabled=!m.sites.length;let e=[...new Set(m.waits.agency)].sort((o,s)=>o-s);Lo("agency",e.map(o=>[m.agencies[o],
m.agencies[o]]));let r=[...new Set(m.waits.step)].sort((o,s)=>o-s);Lo("step",r.map(o=>[m.steps[o][0],Xe(o)]));let t=new Set(
m.waits.result);Lo("outcome",m.results.filter((o,s)=>t.has(s)));let n=m.periods;Lo("period",n.map((o,s)=>[String(s),o[0]])),
A("period").closest("label").hidden=!n.length}function Pb(){for(let t of Vr){let n=A(t);n!==document.activeElement&&(n.value=
M[t]||""),n.value!==(M[t]||"")&&n!==document.activeElement&&Ee({[t]:""})}let e=Uo();A("period").value=e<0?"":String(e);let r=B()?
g0()+": "+Fb():g0();A("choice").textContent=r,A("choose-all").hidden=!B(),document.body.dataset.choice=B()?r:"",mc()}function mc(){
let e=B()?W$():{};for(let r of ae(".scope")){r.hidden=!B(),r.classList.toggle("all",r.dataset.scope!=="chosen");let t={chosen:w0,
all:()=>"All "+m.caseNoun[1]+": the choice does not change this part.",still:()=>[r.dataset.words||D$,e[r.dataset.of]].filter(
Boolean).join(" ")};r.textContent=t[r.dataset.scope]()}}var D$="All "+m.caseNoun[1]+": the choice does not change this.";
function W$(){let e=D.turnaround&&D.turnaround.own,r=Vr.filter(t=>M[t]).join(" ");return e&&r==="site"?e.site[M.site]||{}:
e&&Uo()>=0&&/^(from|to|from to)$/.test(r)?e.period[m.periods[Uo()][0]]||{}:{}}function Db(){P$(),A("choose").hidden=!1,A(
"choose").addEventListener("submit",r=>{r.preventDefault()});for(let r of Vr){let t=()=>Ee({[r]:A(r).value});r==="find"?
A(r).addEventListener("input",Qs(t,150)):A(r).addEventListener("change",t)}A("period").addEventListener("change",()=>{let r=m.
periods[A("period").value];Ee(r?{from:ge(r[1]),to:ge(r[2])}:{from:"",to:""})}),A("choose-all").addEventListener("click",
()=>{Ee(Object.fromEntries(Vr.map(r=>[r,""]))),A("choose-words").focus()}),Q("",Pb),Pb(),B()&&(A("choose-more").open=!0)}function kb(e,r){return _("p",{class:"small basis"},e+r.method+" Source: "+r.source+".")}function Co(e){return[...new Set(
e.map(t=>t.method))].sort().map(t=>{let n=e.filter(i=>i.method===t),o=n.map(i=>T(i.n)),s=o.pop();return kb("n = "+(o.length?
o.join(", ")+" and ":"")+s+". ",n[0])})}function Hb(e,r){let t=r.unavailable?[r.unavailable,"",""]:r.quantiles.map(n=>n.
whole);return he([e,T(r.n),T(r.open)].concat(t,r.done.map(n=>n.words).join("; ")))}function Bb(e,r,t,n){let o=A(e).content.
cloneNode(!0),s=o.querySelector("figure");return s.id="chart-"+r,s.querySelector(".title").textContent=t,n&&(s.querySelector(
".says").textContent=n),s.querySelector(".scope").hidden=!1,s.querySelector(".scope").textContent=w0(),o.querySelector("\
.basis").remove(),In(s),s}function k$(e,r){let t=e.dataset.stage,{unit:n,limits:o,title:s}=D.turnaround.by_step[t],i=D.turnaround.
figures["curve-"+t],a=A("chart-curve-"+t),u=a.nextElementSibling,f=e.querySelector(".refused");return[function*(){let c=yield*bn(
t);f.hidden=!c.unavailable,f.textContent=c.unavailable,a.hidden=u.hidden=!!c.unavailable,!c.unavailable&&(a.querySelector(
".says").textContent=c.sentence,a.querySelector("tbody").replaceChildren(Hb("all",c)),u.replaceChildren(...Co([c])[0].childNodes),
r("curve-"+t,dc(i,o,[c],n)))},function*(){let c=[],l=[];for(let d of ic(t)){let h=yield*ac(t,d),y="compared-"+t+"-"+l.length;
h.unavailable||c.push([y,dc(i,o,h.curves,n)]),l.push(h.unavailable?[_("p",null,h.sentence)]:H$(y,s+". "+Sq(d),h))}let v=[
[_("p",null,O("nothing-compared"))]];e.querySelector(".compared").replaceChildren(...(l.length?l:v).flat());for(let[d,h]of c)
r(d,h)},function*(){let c=e.querySelector(".medians"),l=yield*Eb(t),v=yield*bn(t),d="medians-"+t,h=pc(c,l,D.turnaround,D.
turnaround.figures[d],"No wait of the chosen cases is of this step.",!0);B$(c,l.filter(y=>!y.unavailable),v.source),r(d,
h)}]}function H$(e,r,t){let n=Bb("like-times",e,r,t.sentence);return n.querySelector("tbody").replaceChildren(...t.curves.
map(o=>Hb(o.name,o))),n.querySelector(".scroll").setAttribute("aria-label","Times of "+r),[n,...Co([t]),...Co(t.curves)]}
function B$(e,r,t){for(let o of e.querySelectorAll(":scope > .basis"))o.remove();let n=[...new Set(r.map(o=>o.method))].
sort();e.querySelector(".quiet").before(...n.map(o=>{let s=r.filter(a=>a.method===o),i=s.length<r.length?s.map(a=>a.title).
join(", ")+": ":"";return kb(i,{method:o??"",source:t})}))}function*U$(e,r){let t=e.dataset.byStandard,[,n]=D.turnaround.
by_standard.find(c=>c[0]===t)??["","",""],o=uc(t,n),s={method:O("method-newcombe"),source:O("source-newcombe")};yield;let i=o.
filter(c=>!c.unavailable),a=[],u="before-after-"+t;i.length&&a.push(G$(u,t,i),...Co(i.map(c=>({...c,...s})))),a.push(o.length?
_("ul",null,...o.map(c=>_("li",null,c.sentence+(c.unavailable?"":" n = "+T(c.n)+".")))):_("p",null,O("nothing-compared"))),
e.querySelector(".compared").replaceChildren(...a);let f=D.turnaround.figures[u]||D.turnaround.figures["shares-"+t];i.length&&
f&&r(u,X$(o,f))}function G$(e,r,t){let n=Bb("like-shares",e,r+": shares compared");return n.querySelector("tbody").replaceChildren(
...t.map(o=>he([o.pair.name,o.pair.one,o.words[0],o.pair.two,o.words[1],o.points]))),n}function X$(e,r){let t=e.flatMap(
o=>o.lines.map((s,i)=>{let a=pe(s),u=a?kr(s.outcomes[0],a):null;return{name:o.pair.name+": "+[o.pair.one,o.pair.two][i],
value:u&&[u.share,u.share],interval:u&&[u.low,u.high],said:Ue(s)[0]}})),n=y0(r,D.turnaround.sizes,[{title:"",dots:t}]);return n.
layout.xaxis.domain=D.turnaround.sizes.sides,n.layout.yaxis.ticktext=t.slice(0,D.turnaround.sizes.most).map(o=>ue(o.name)+
"  "),n}function Ub(e,r,t){return[...Array.from(e.cells).slice(0,3),_("td",{colspan:r},t)]}function*V$(e){let r=new Set;
for(let t of e){let n=t.dataset.byStep,o=yield*bn(n),s=Array.from(t.cells).slice(0,3);o.unavailable&&o.n&&r.add(o.unavailable),
o.unavailable?t.replaceChildren(...Ub(t,3,o.unavailable)):t.replaceChildren(...s,...[o.quantiles[0].words,o.quantiles[2].
words,j$(n,o)].map(i=>_("td",null,i)))}A("too-few").replaceChildren(...r.size?[Gb(r)]:[])}function j$(e,r){return r.done.
length?r.done.map(o=>o.standard+": "+o.words).join("; "):Hr(e).some(o=>m.verdicts.standard[E.verdicts[o]]>=0)?"by standa\
rd, below":"no published limit"}function Gb(e){return _("p",{class:"small"},[...e].join(" "))}function*$$(e){let r=[],t=new Set;
for(let n of e){let o=yield*bn(n.dataset.byStep);o.unavailable&&o.n&&t.add(o.unavailable),o.unavailable||r.push(o);let s=o.
unavailable?Ub(n,3,o.unavailable):[...Array.from(n.cells).slice(0,3),...o.quantiles.map(i=>_("td",null,i.whole))];n.replaceChildren(
...s)}A("steps-bases").replaceChildren(...Co(r),Gb(t))}function*K$(){let e=[],[r]=D.turnaround.hours;for(let[t,n]of D.turnaround.
survey_stages)for(let o of ic(t)){if(o.one!==r)continue;let s=yield*ac(t,o);s.unavailable||e.push(n+". "+s.sentence)}for(let[
t,n]of D.turnaround.by_standard)if(D.turnaround.order.includes(n)){for(let o of uc(t,n))o.pair.one===r&&!o.unavailable&&
e.push(t+". "+o.sentence);yield}A("out-of-hours").replaceChildren(e.length?_("ul",null,...e.map(t=>_("li",null,t))):_("p",
null,"Too few surveys whose time of request is recorded to compare them."))}function*Y$(e){let r=new Map(m.standards.map(
n=>[n[0],n[2]])),t=m.standards.map(n=>n[0]);e.textContent=D.turnaround.order.length?O("no-survey"):e.textContent;for(let[
n,o,s]of D.turnaround.by_standard){if(!D.turnaround.order.includes(o)||r.get(n)!=="limit")continue;let i={outcomes:n0(Hr(
o),t.indexOf(n))};if(!pe(i))continue;let a=yield*bn(o),u=a.unavailable?null:a.quantiles[0];e.textContent=Eq(Ue(i)[0],D.turnaround.
by_step[o].title,s,u,i.outcomes[Fo]);return}}function Xb(e){if(!oe)return;let r=A("turnaround"),t=b=>Array.from(r.querySelectorAll(
b)),n=t("tr[data-by-step]"),[o,s]=[n.filter(Wb),n.filter(b=>!Wb(b))],i=t("details.stage, details.by-standard, details.st\
eps"),a=t(".headline, #too-few, #out-of-hours, #steps-bases, tr[data-by-step], .compared, [id^=chart-curve-] + .basis, [\
id^=chart-curve-] tbody, [id^=chart-curve-] .says").concat(t(".medians").flatMap(b=>Array.from(b.querySelectorAll(".quie\
t, tbody, summary, [data-about] .count")))),u=a.map(b=>Array.from(b.childNodes)),f=t(".medians").map(b=>[b,Array.from(b.
childNodes)]),c=new Set,l=t(".headline, #too-few, #out-of-hours").concat(o),v=!1,d=new Set;function h(b,C){for(let N of b)
N.toggleAttribute("data-stale",C)}function y(){a.forEach((b,C)=>{b.replaceChildren(...u[C])});for(let[b,C]of f){b.replaceChildren(
...C);for(let N of b.querySelectorAll("figure, .basis, [data-about]"))N.hidden=!1}for(let b of t("[id^=chart-curve-], [i\
d^=chart-curve-] + .basis"))b.hidden=!1;for(let b of t(".refused"))b.hidden=!0;for(let b of c)(/^(curve|medians)-/.test(
b)?e.redraw:e.put)(b,D.turnaround.figures[b]);c.clear(),mc()}function w(b,C){c.add(b),e.redraw(b,C)}function*g(b){if(d.add(
b),b.matches(".steps")&&(yield*$$(s)),b.matches(".by-standard")&&(yield*U$(b,w)),b.matches(".stage"))for(let C of k$(b,w))
yield*C();h([b],!1),yield*e.inTurn()}function*S(){yield*o0(),Mo(),yield,yield*Y$(r.querySelector(".headline")),o.length&&
(yield*V$(o)),h(l.slice(0,2).concat(o),!1);for(let b of i)b.open&&!d.has(b)&&(yield*g(b));o.length&&(yield*K$()),h(l,!1),
yield*e.inTurn()}function q(){return!v&&!B()?null:(v&&y(),v=B(),d=new Set,h(l.concat(i),v),v?S():e.inTurn())}for(let b of i)
b.addEventListener("toggle",()=>{v&&b.open&&!d.has(b)&&Pr(g(b))});Q("turnaround",q);let F=B()&&q();F&&Pr(F)}function Wb(e){
return D.turnaround.order.includes(e.dataset.byStep)}function jb(e){let t=A("turnaround"),n={...e.figures};function o(y){let w=n[y.id.slice(6)],g=y.querySelector(".drawing");
if(!w||g.childElementCount)return;let S=_("div");g.append(Ur(S,"Drawing of "+y.querySelector(".title").textContent)),Plotly.
newPlot(S,w.data,w.layout,Do)}function s(){for(let y of t.querySelectorAll("figure.chart"))y.closest("details:not([open]\
)")||o(y)}for(let y of t.querySelectorAll("details"))y.addEventListener("toggle",s);Me.push(s);function i(y,w){let g=A("\
chart-"+y)&&A("chart-"+y).querySelector(".drawing");if(n[y]=w,!!g){for(let S of g.querySelectorAll(".js-plotly-plot"))Plotly.
purge(S);g.replaceChildren(),w&&Pr(()=>{g.closest("details:not([open])")||o(g.closest("figure"))})}}function*a(){for(let y of t.
querySelectorAll("figure.chart"))y.closest("details:not([open])")||y.querySelector(".js-plotly-plot")||(o(y),yield)}Cb(e,
i),Lb(e,i),s(),Q$(),Xb({redraw:i,inTurn:a,put:y=>{n[y]=e.figures[y]}});let u=A("survey-by");if(!u)return;Q("surveys",d);
let f=A("survey-group"),c=A("survey-outcome");function l(y,w){y.replaceChildren(...w.map(g=>_("option",{value:g[0]},g[1])))}
function v(){l(f,[["","all"]].concat((e.chosenBy[u.value]||[]).map(y=>[y,y])))}function d(){let y=B()?new Set(W.map(Z)):
null,w=y?e.surveys.filter(N=>y.has(N.case)):e.surveys,g=w.filter(N=>(!f.value||N.by[u.value]===f.value)&&(!c.value||N.outcomes.
includes(c.value))),S=e.surveys.length<e.all?", of the first "+T(e.surveys.length)+" of the "+T(e.all)+" there are":"";A(
"survey-count").textContent=T(g.length)+" of "+k(w.length,"survey")+S+(g.length>200?"; the first 200 are shown, and the \
workbook has them all.":".");let q=["Case","Requested","Site","Readers"].concat(e.survey_stages.map(N=>N[1])),F=g.slice(
0,200).map(N=>[N.case,N.requested,N.by.site||"",N.by.readers||""].concat(e.survey_stages.map(H=>N.survey_stages[H[0]]||""))),
b=Ur(On(q,F),"The surveys chosen"),C=A("survey-table").querySelector(".scroll");C?C.replaceWith(b):A("survey-table").prepend(
b)}let h=Object.keys(e.chosenBy);l(u,h.map(y=>[y,e.grouped[y]||y])),h.includes("site")&&(u.value="site"),l(c,[["","any"]].
concat(e.outcomes.map(y=>[y,y]))),v(),d(),u.addEventListener("change",()=>{v(),d()}),f.addEventListener("change",d),c.addEventListener(
"change",d),t.addEventListener("click",y=>{let w=y.target.closest("a.to-surveys");w&&(u.value=w.dataset.by,v(),f.value=w.
dataset.group,c.value="",d())})}var Vb={n:0,open:0};function Q$(){if(!oe)return;let e=A("turnaround"),r=Array.from(e.querySelectorAll(
"[data-by-step] > .n, [data-clocks], [data-share], #two-readers")),t=de(r),n=function(){if(t(),!B())return;let o=Hw(W),s=new Map(
lt(W).lines.map((f,c)=>[Je(m.lines[c][1]),f]));for(let f of e.querySelectorAll("[data-by-step]")){let c=o.get(f.dataset.
byStep)??Vb;[c.n,c.open].forEach((l,v)=>{f.querySelectorAll(".n")[v].textContent=T(l)})}for(let f of e.querySelectorAll(
"[data-clocks]"))f.textContent=k((o.get(f.dataset.clocks)??Vb).n,"wait");for(let f of e.querySelectorAll("[data-share]")){
let c=s.get(f.dataset.share);f.textContent=c?Ue(c)[0]:""}let i=A("two-readers");if(!i||!i.dataset.check)return;let[a,u]=D.
practice.checks[i.dataset.check];i.textContent=Wq(u,f0(W)[a])};Q("turnaround",n),B()&&n()}var Z$=200;function $b(e){if(!oe)return;let r=A("after-table"),t=A("unknown-table"),n=A("record-chosen"),o=[r,t].filter(
Boolean).map(f=>f.tBodies[0]),s=de(o);function i(){let f=e.unknown.map(()=>[]),c=new Map(e.unknown.map((l,v)=>[l,v]));for(let l of W)
for(let v=E.events[l];v<E.events[l+1];v+=1){let d=c.get(m.events.activity[v]);d!==void 0&&f[d].push(ie(m.events.row[v]))}
f.forEach((l,v)=>{let d=t.tBodies[0].rows[v];if(e.unknown[v]<0){d.cells[1].textContent+=" (all "+m.caseNoun[1]+")";return}
d.hidden=!l.length,d.cells[1].textContent=T(l.length),d.cells[3].textContent=l.slice(0,10).join(", ")+(l.length>10?" and\
 "+T(l.length-10)+" more":"")})}let a=f=>K(W.map(c=>f[c])),u=function(){s(),n.hidden=!B();for(let v of ae(".held-more"))
v.hidden=B();if(!B())return;let f=new Set(W.map(Z)),c=e.after?e.after.filter(v=>f.has(v[0])):[],l=K(W.map(v=>E.waits[v+1]-
E.waits[v]));n.textContent="In this choice: "+k(a(m.events.of),"event")+" and "+k(l,"wait")+(e.after?"; "+k(c.length,"re\
cord")+" dated later":"")+". Rows and what could not be read are counted for whole files, so the choice does not change \
them.",r&&e.after&&r.tBodies[0].replaceChildren(...c.slice(0,Z$).map(v=>he(v))),t&&i()};Q("record",u),B()&&u()}function q0(e){let r=A(e);if(!r)return;for(let n=r.parentElement;n;n=n.parentElement)n.tagName==="DETAILS"&&(n.open=!0);
r.scrollIntoView();let t=r.querySelector("h2, h3")||r;t.tabIndex=-1,t.focus({preventScroll:!0})}function Kb(){F0(),window.
addEventListener("hashchange",()=>{if(location.hash&&!location.hash.includes("="))return;let e=F0();C0(e),M.part&&M.part!==
e.part&&q0(M.part)}),document.addEventListener("click",e=>{let r=e.target.closest("a[href^='#']");if(!r)return;e.preventDefault();
let t=r.getAttribute("href").slice(1);document.querySelector("section#"+CSS.escape(t))&&Ee({part:t}),q0(t)})}var hc=[],x$=5,J$=660,z$=540,eK=.7;function rK(e){let r=_("figure",{class:"chart"},_("figcaption",null,_("strong",{class:"\
title"}),_("span",{class:"says"})),_("div",{class:"drawing"})),t=_("table",null,A("case-table").tHead.cloneNode(!0),_("t\
body",null,...Au(e)));return _("div",{class:"printed-case"},_("p",null,jr(e)),r,_("ul",null,...Su(e)),t)}function tK(){let e=E.
byName.has(M.case),r=e?[]:ye.slice(1,x$);A("printed-words").textContent=e||!r.length?"Printed here: "+rr(Ze())+".":"Prin\
ted here: "+rr(Ze())+" and the next in the list, "+r.map(rr).join(", ")+". Choose a name on the page to print one alone.";
for(let t of r){let n=rK(t);A("printed-cases").append(n),Eu(n.querySelector("figure"),t,[0,1])}}function Yb(e,r,t){e.style.
setProperty("--on-paper",Math.min(r,z$/t).toFixed(3))}function nK(e){let r=e.querySelector(".whole");if(!r)return;let t=e.
closest("#chart-case, .printed-case").offsetHeight-e.offsetHeight,n=Math.min(1,(J$-t)/e.offsetHeight);Yb(e,n<eK?1:n,r.getBoundingClientRect().
bottom-e.getBoundingClientRect().top)}function oK(){dw(),hc=Array.from(document.querySelectorAll("details:not([open])")).
filter(e=>!e.closest("#turnaround"));for(let e of hc)e.open=!0;document.body.classList.add("printing");for(let e of Me)e();
E.n&&tK();for(let e of ae("#turnaround .drawing .scroll"))Yb(e,.75,e.offsetHeight);ae("#chart-case .drawing, #printed-ca\
ses .drawing").forEach(nK)}function sK(){if(E.n)for(let e of["printed-cases","printed-words"])A(e).replaceChildren();for(let e of hc)
e.open=!1;document.body.classList.remove("printing");for(let e of Me)e()}function Qb(){window.addEventListener("beforepr\
int",oK),window.addEventListener("afterprint",sK);let e=Qs(()=>{for(let t of Me)t()},120),r=window.innerWidth;window.addEventListener(
"resize",()=>{window.innerWidth!==r&&(r=window.innerWidth,e())}),A("print").addEventListener("click",()=>{window.print()})}var Zb={talk:Xw,glance:Qq,days:Qw,cases:Iw,pathway:Pq,turnaround:jb,practice:Hq,findings:Bq,record:$b};Kb();mw();_c();for(let[
e,r]of Object.entries(D))Zb[e]&&Zb[e](r);E.n&&Db();Ec();Qb();M.part&&q0(M.part);})();
